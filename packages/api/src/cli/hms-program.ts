import { Command } from 'commander'
import type { CommandContext, CommandParts, CommandResult } from './command-context.ts'
import { addAuditCommands } from './commands/audit.ts'
import { addBackupCommands } from './commands/backup.ts'
import { addFormCommand } from './commands/form.ts'
import { addImportCommands } from './commands/import.ts'
import { addIncidentsCommand } from './commands/incidents.ts'
import { addIndicatorsCommand } from './commands/indicators.ts'
import { addMigrateCommand } from './commands/migrate.ts'
import { addPersonCommands } from './commands/person.ts'
import { addRegisterCommands } from './commands/register.ts'
import { addReportCommand } from './commands/report.ts'
import { addRetentionCommands } from './commands/retention.ts'
import { addServeCommand } from './commands/serve.ts'
import { addVerifyReceiptCommand } from './commands/verify-receipt.ts'
import { translateHelp } from './translate-help.ts'

/**
 * The `hms` command with all its commands. `result` gives what is to be written to standard output.
 * @param writeFault gets the help that is shown where a command is missing
 */
export function hmsProgram(
  context: CommandContext,
  writeFault: (text: string) => void,
): {
  readonly program: Command
  readonly result: () => CommandResult
} {
  const { t } = context
  let result: CommandResult = null
  const parts: CommandParts = {
    context,
    run:
      (command) =>
      async (...args) => {
        result = await command(...args)
      },
  }
  const program = new Command('hms')
    .description(t('program.description'))
    .addHelpText('after', `\n${t('program.after')}`)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (result = (result ?? '') + text),
      writeErr: writeFault,
      outputError: () => {},
    })
  translateHelp(program, t)
  addImportCommands(program, parts)
  addIndicatorsCommand(program, parts)
  addIncidentsCommand(program, parts)
  addMigrateCommand(program, parts)
  addBackupCommands(program, parts)
  addAuditCommands(program, parts)
  addPersonCommands(program, parts)
  addRegisterCommands(program, parts)
  addRetentionCommands(program, parts)
  addServeCommand(program, parts)
  addFormCommand(program, parts)
  addReportCommand(program, parts)
  addVerifyReceiptCommand(program, parts)
  return { program, result: () => result }
}
