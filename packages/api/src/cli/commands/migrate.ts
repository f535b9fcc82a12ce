import type { Command } from 'commander'
import type { CommandParts } from '../command-context.ts'

/** `hms migrate` */
export function addMigrateCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('migrate')
    .description(t('migrate.description'))
    .action(
      run(async () => {
        const steps = await context.withDatabase((database) => database.migrate(), { migrate: false })
        return `${steps.length > 0 ? t('migrate.done', { steps: steps.join(', ') }) : t('migrate.nothing')}\n`
      }),
    )
}
