import type { Command } from 'commander'
import { systemClock } from '../../platform/clock.ts'
import type { Erased } from '../../slices/retention/public.ts'
import { erasedKinds, eraseDue } from '../../slices/retention/public.ts'
import type { CliTexts } from '../cli-texts.ts'
import type { CommandContext } from '../command-context.ts'
import { commandDoneBy } from '../command-done-by.ts'
import type { CommandParts } from '../command-context.ts'

/** `hms retention run` */
export function addRetentionCommands(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  const group = program.command('retention').description(t('retention.description')).helpCommand(false)
  group
    .command('run')
    .description(t('retention.run.description'))
    .option('--dry-run', t('options.dryRun'))
    .addHelpText('after', `\n${t('retention.run.after')}`)
    .action(
      run(async ({ dryRun = false }: { dryRun?: boolean }) => {
        const erased = await (dryRun ? tryOut(context) : erase(context))
        return erasedText(t, erased, dryRun)
      }),
    )
}

async function erase({ withDatabase, signal }: CommandContext): Promise<Erased> {
  return withDatabase((database) =>
    database.transaction(async (trx) => {
      const erased = await eraseDue(trx, commandDoneBy(systemClock()))
      signal.throwIfAborted()
      return erased
    }),
  )
}

/** Thrown to undo what was only tried. */
class OnlyTried extends Error {
  readonly erased: Erased

  constructor(erased: Erased) {
    super('Only tried')
    this.erased = erased
  }
}

async function tryOut({ withDatabase }: CommandContext): Promise<Erased> {
  return withDatabase(async (database) => {
    const tried = await database
      .transaction(async (trx): Promise<never> => {
        throw new OnlyTried(await eraseDue(trx, commandDoneBy(systemClock())))
      })
      .catch((error: unknown) => error)
    if (tried instanceof OnlyTried) return tried.erased
    throw tried
  })
}

function erasedText(t: CliTexts, erased: Erased, dryRun: boolean): string {
  const kinds = erasedKinds.filter((kind) => erased[kind] > 0)
  if (kinds.length === 0) return `${t('retention.run.nothing')}\n`
  const lines = [
    t(dryRun ? 'retention.run.dryRun' : 'retention.run.done'),
    ...kinds.map((kind) => `  ${t(`retention.run.kinds.${kind}`)}: ${erased[kind]}`),
  ]
  return `${lines.join('\n')}\n`
}
