import type { Command } from 'commander'
import type { Trx } from '../../database/schema.ts'
import { systemClock } from '../../platform/clock.ts'
import { storedAbout, storedInWords } from '../../slices/account/public.ts'
import { recordEvent, streams } from '../../slices/audit/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext } from '../command-context.ts'
import { commandDoneBy } from '../command-done-by.ts'
import type { CommandParts } from '../command-context.ts'
import { isOfFile } from '../read-input.ts'
import { writeFileWhole } from '../write-file-whole.ts'

/** `hms person export` */
export function addPersonCommands(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  const group = program.command('person').description(t('person.description')).helpCommand(false)
  group
    .command('export')
    .description(t('person.export.description'))
    .argument('<person>', t('person.export.person'))
    .requiredOption('--out <file>', t('person.export.out'))
    .option('--overwrite', t('person.export.overwrite'))
    .addHelpText('after', `\n${t('person.export.after')}`)
    .action(
      run(async (person: string, { out, overwrite = false }: { out: string; overwrite?: boolean }) => {
        await exportPerson(context, person, { file: out, overwrite })
        return `${t('person.export.done', { file: out })}\n`
      }),
    )
}

/** Only whoever made it may read it. */
const exportMode = 0o600

async function exportPerson(
  context: CommandContext,
  person: string,
  { file, overwrite }: { readonly file: string; readonly overwrite: boolean },
): Promise<void> {
  const { t, language, signal } = context
  try {
    await context.withDatabase((database) =>
      // Recorded only when the file is there whole.
      database.transaction(async (trx) => {
        const id = await findPerson(trx, person)
        const stored = id === null ? null : await storedAbout(trx, id)
        if (id === null || !stored) throw new Refused(t('person.export.unknown', { person }))
        const madeAt = systemClock()
        const words = await storedInWords(trx, stored, { language, madeAt })
        await recordEvent(trx, commandDoneBy(madeAt), {
          stream: streams.person(id),
          action: 'person.export',
          subject: `person:${id}`,
        })
        signal.throwIfAborted()
        await writeFileWhole(
          context.path(file),
          (handle) => handle.writeFile(`${JSON.stringify(words, null, 2)}\n`),
          { overwrite, mode: exportMode },
        )
      }),
    )
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Refused(t('person.export.exists', { file }), { cause: error })
    if (!isOfFile(error as Error)) throw error
    throw new Refused(t('files.unwritable', { file, cause: code ?? message }), { cause: error })
  }
}

/** A person by id, user name or email address; null when there is none, or more than one. */
async function findPerson(trx: Trx, wanted: string): Promise<string | null> {
  const found = await trx
    .selectFrom('person')
    .where((where) =>
      where.or([
        where('id', '=', wanted),
        where('principalName', '=', wanted.toLowerCase()),
        where('email', 'ilike', wanted.replaceAll(/[\\%_]/g, '\\$&')),
      ]),
    )
    .select('id')
    .execute()
  const [first, ...others] = found
  return first && others.length === 0 ? first.id : null
}
