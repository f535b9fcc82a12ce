import type { Command } from 'commander'
import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { Refusal } from '../../problem-to-trpc.ts'
import type { ReportFormatName } from '../../slices/annual-report/public.ts'
import { readReport, reportFormatNames, reportFormats } from '../../slices/annual-report/public.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { oneOfValues, yearValue } from '../option-values.ts'
import { isOfFile } from '../read-input.ts'
import { writeFileWhole } from '../write-file-whole.ts'

interface ReportFlags {
  readonly year: number
  readonly format: ReportFormatName
  readonly lang: Language
  readonly out: string
  readonly faculty?: string
  readonly overwrite?: boolean
}

/** `hms report` */
export function addReportCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('report')
    .description(t('report.description'))
    .requiredOption('--year <year>', t('options.year'), yearValue(t))
    .requiredOption(
      '--format <format>',
      t('report.format', { formats: reportFormatNames.join(', ') }),
      oneOfValues(t, '--format', reportFormatNames),
    )
    .requiredOption('--lang <language>', t('report.lang'), oneOfValues(t, '--lang', languages))
    .requiredOption('--out <file>', t('report.out'))
    .option('--faculty <code>', t('report.faculty'))
    .option('--overwrite', t('report.overwrite'))
    .addHelpText('after', `\n${t('report.after')}`)
    .action(
      run(async (flags: ReportFlags) => {
        const content = await makeFile(context, flags)
        await writeFile(context, flags, content)
        return `${t('report.done', { file: flags.out })}\n`
      }),
    )
}

/** The file's content. Throws a Refused for a year, or a faculty in it, that isn't there. */
async function makeFile(
  { withDatabase, t }: CommandContext,
  { year, format, lang, faculty }: ReportFlags,
): Promise<Uint8Array> {
  const read = await withDatabase((database) =>
    database.read((trx) => readReport(trx, { year, within: faculty ?? null, day: localDay(systemClock()) })),
  ).catch((error: Error) => {
    if (!(error instanceof Refusal)) throw error
    throw new Refused(t('report.noUnitsBehind', { year }), { cause: error })
  })
  if (!read) {
    throw new Refused(
      faculty === undefined ? t('report.noYear', { year }) : t('report.noFaculty', { year, faculty }),
    )
  }
  return reportFormats[format].write(read, lang)
}

async function writeFile(
  { t, path, signal }: CommandContext,
  { out, overwrite = false }: ReportFlags,
  content: Uint8Array,
): Promise<void> {
  signal.throwIfAborted()
  try {
    await writeFileWhole(path(out), (file) => file.writeFile(content), { overwrite })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Refused(t('report.exists', { file: out }), { cause: error })
    if (!isOfFile(error as Error)) throw error
    throw new Refused(t('files.unwritable', { file: out, cause: code ?? message }), { cause: error })
  }
}
