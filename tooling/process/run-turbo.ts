/** Runs tasks of turbo with the environment of the project, without telemetry: `pnpm build`, `pnpm typecheck`. */
import { runCommand } from './run-command.ts'

const { exitCode } = await runCommand('turbo', ['run', ...process.argv.slice(2)], { show: true })
process.exitCode = exitCode ?? 1
