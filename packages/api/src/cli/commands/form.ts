import type { Command } from 'commander'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { editions } from '@hms/domain/questionnaire/editions'
import type { Institution } from '../../platform/institution.ts'
import { readInstitution, unnamedInstitution } from '../../platform/institution.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { oneOfValues, yearValue } from '../option-values.ts'
import { writeFileWhole } from '../write-file-whole.ts'

interface FormFlags {
  readonly edition: string
  readonly lang: Language
  readonly out: string
  readonly year?: number
}

/** `hms form` */
export function addFormCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  const form = program
    .command('form')
    .description(t('form.description'))
    .requiredOption(
      '--edition <edition>',
      t('form.edition'),
      oneOfValues(t, '--edition', Object.keys(editions)),
    )
    .requiredOption('--lang <language>', t('form.lang'), oneOfValues(t, '--lang', languages))
    .requiredOption('--out <file>', t('form.out'))
  form
    .addOption(
      form
        .createOption('--year <year>', t('form.year'))
        .default(undefined, t('form.yearDefault'))
        .argParser(yearValue(t)),
    )
    .addHelpText('after', `\n${t('form.after')}`)
    .action(
      run(async (flags: FormFlags) => {
        await writeForm(context, flags)
        return `${t('form.done', { file: flags.out })}\n`
      }),
    )
}

async function writeForm(
  context: CommandContext,
  { edition: id, lang, out, year }: FormFlags,
): Promise<void> {
  const edition = editions[id]
  if (!edition) throw new Error(`There is no edition ${id}`)
  const institution = await institutionOf(context)
  // Loading the typesetter takes time that the other commands need not spend.
  const { formDocument, formPdf } = await import('../../slices/form/public.ts')
  const pdf = formPdf(
    await formDocument(edition, { language: lang, year: year ?? edition.year, institution }),
  )
  context.signal.throwIfAborted()
  try {
    await writeFileWhole(context.path(out), (file) => file.writeFile(pdf), { overwrite: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Refused(context.t('files.unwritable', { file: out, cause: code ?? message }), { cause: error })
  }
}

/** The institution's names, if there is a database: one isn't made for a form. */
async function institutionOf(context: CommandContext): Promise<Institution> {
  const { source } = context
  const isThere = 'databaseUrl' in source || (await stat(join(source.dataDir, 'postgres')).catch(() => null))
  return isThere ? context.withDatabase((database) => database.read(readInstitution)) : unnamedInstitution
}
