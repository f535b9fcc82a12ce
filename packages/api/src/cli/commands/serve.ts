import type { Command } from 'commander'
import { once } from 'node:events'
import { WrongUsage } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'

/** `hms serve`: runs until a signal asks for its end, which is how it is meant to end. */
export function addServeCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('serve')
    .description(t('serve.description'))
    .option('--demo', t('serve.demo'))
    .addHelpText('after', `\n${t('serve.after')}`)
    .action(
      run(async ({ demo = false }: { demo?: boolean }) => {
        const { signal, source, say, environment, isTerminal } = context
        const port = portOf(context)
        const { startServer } = await import('../../server.ts')
        const host = environment['HOST'] ? { host: environment['HOST'] } : {}
        const server = await startServer({ ...source, ...host, port, demo, environment, say })
        if (isTerminal) say(t('serve.ready', { address: server.address }))
        if (!signal.aborted) await once(signal, 'abort')
        await server.stop()
        return null
      }),
    )
}

function portOf({ environment, t }: CommandContext): number {
  const value = environment['PORT'] ?? '3000'
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (!(port <= 65_535)) throw new WrongUsage(t('usage.port', { value }))
  return port
}
