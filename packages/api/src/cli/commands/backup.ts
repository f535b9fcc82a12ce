import type { Command } from 'commander'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { formatDateTime } from '@hms/texts'
import type { Result } from '@hms/domain/result'
import { systemClock } from '../../platform/clock.ts'
import type { BackupSummary, NothingToBackUp } from '../../slices/backup/public.ts'
import {
  BackupFault,
  ForeignTables,
  NotEmpty,
  restoreBackup,
  takeBackup,
} from '../../slices/backup/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { isOfFile, whyUnreadable } from '../read-input.ts'
import { writeFileWhole } from '../write-file-whole.ts'

/** `hms backup` and `hms restore` */
export function addBackupCommands(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('backup')
    .description(t('backup.description'))
    .argument('<file>', t('backup.file'))
    .option('--overwrite', t('backup.overwrite'))
    .addHelpText('after', `\n${t('backup.after')}`)
    .action(
      run(async (file: string, { overwrite = false }: { overwrite?: boolean }) => {
        const { tables, rows } = await backUp(context, file, overwrite)
        return `${t('backup.done', { file, tables, rows })}\n`
      }),
    )
  program
    .command('restore')
    .description(t('restore.description'))
    .argument('<file>', t('restore.file'))
    .option('--force', t('restore.force'))
    .addHelpText('after', `\n${t('restore.after')}`)
    .action(
      run(async (file: string, { force = false }: { force?: boolean }) => {
        const { takenAt, tables, rows } = await restore(context, file, force)
        return `${t('restore.done', { takenAt: formatDateTime(takenAt, context.language), tables, rows })}\n`
      }),
    )
}

/** Only whoever made a backup may read it: it holds what the database holds. */
const backupMode = 0o600

/** Thrown while the file is being written, so that it never gets its name. */
class EmptyDatabase extends Error {}

async function backUp(context: CommandContext, file: string, overwrite: boolean): Promise<BackupSummary> {
  const { t, signal } = context
  const backUpInto = (database: Parameters<typeof takeBackup>[0]) =>
    writeFileWhole(
      context.path(file),
      async (handle) => {
        const sink = handle.createWriteStream({ autoClose: false })
        return valueOf(await takeBackup(database, sink, { clock: systemClock, signal }))
      },
      { overwrite, mode: backupMode },
    )
  try {
    return await context.withDatabase(backUpInto, { migrate: false })
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof EmptyDatabase) throw new Refused(t('backup.nothing', { source: context.sourceName }))
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Refused(t('backup.exists', { file }), { cause: error })
    if (!isOfFile(error as Error)) throw error
    throw new Refused(t('files.unwritable', { file, cause: code ?? message }), { cause: error })
  }
}

function valueOf(backup: Result<BackupSummary, NothingToBackUp>): BackupSummary {
  if (!backup.ok) throw new EmptyDatabase()
  return backup.value
}

async function restore(context: CommandContext, file: string, force: boolean): Promise<BackupSummary> {
  const { t, signal } = context
  const path = context.path(file)
  await access(path).catch((error: unknown) => {
    throw new Refused(whyUnreadable(t, file, error as NodeJS.ErrnoException), { cause: error })
  })
  try {
    return await context.withDatabase(
      (database) => restoreBackup(database, () => createReadStream(path), { force, signal }),
      { migrate: false },
    )
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof BackupFault)
      throw new Refused(t(`restore.${error.problem}`, { file }), { cause: error })
    if (error instanceof NotEmpty) throw new Refused(t('restore.notEmpty'), { cause: error })
    if (error instanceof ForeignTables) throw new Refused(t('restore.foreignTables'), { cause: error })
    if (!isOfFile(error as Error)) throw error
    throw new Refused(whyUnreadable(t, file, error as NodeJS.ErrnoException), { cause: error })
  }
}
