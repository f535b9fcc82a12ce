import type { Command } from 'commander'
import type { YearFigures } from '@hms/domain/indicator'
import { yearFigures } from '../../slices/indicator/public.ts'
import { Refused } from '../cli-fault.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { oneOfValues, yearValue } from '../option-values.ts'
import { answersTable, indicatorsTable } from '../figure-tables.ts'
import { asCsv, asText } from '../print-table.ts'

interface IndicatorsFlags {
  readonly year: number
  readonly format: 'json' | 'table' | 'csv'
  readonly tables?: boolean
}

/** `hms indicators` */
export function addIndicatorsCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('indicators')
    .description(t('indicators.description'))
    .requiredOption('--year <year>', t('options.year'), yearValue(t))
    .option(
      '--format <format>',
      t('indicators.format'),
      oneOfValues(t, '--format', ['json', 'table', 'csv']),
      'table',
    )
    .option('--tables', t('indicators.tables'))
    .addHelpText('after', `\n${t('indicators.after')}`)
    .action(
      run(async (flags: IndicatorsFlags) => {
        const figures = await loadFigures(context, flags.year)
        return printers[flags.format](context, figures, flags.tables ?? false)
      }),
    )
}

type Printer = (context: CommandContext, figures: YearFigures, tables: boolean) => string

const printers: Record<IndicatorsFlags['format'], Printer> = {
  json: (_context, figures) => `${JSON.stringify(figures, null, 2)}\n`,
  table: (context, figures, tables) => {
    const { t } = context
    const { year, edition, units, source } = figures
    const heading = [
      t('indicators.units', { year, edition, ...units }),
      ...(source === 'published' ? [t('indicators.published')] : []),
    ]
    return `${heading.join('\n')}\n\n${asText(tableOf(context, figures, tables))}`
  },
  csv: (context, figures, tables) => asCsv(tableOf(context, figures, tables), context.language),
}

function tableOf(context: CommandContext, figures: YearFigures, tables: boolean) {
  return tables ? answersTable(context, figures) : indicatorsTable(context, figures)
}

/** The figures of a year. Throws a Refused with the years that there are, for one that isn't among them. */
async function loadFigures(
  { withDatabase, t, sourceName }: CommandContext,
  year: number,
): Promise<YearFigures> {
  return withDatabase((database) =>
    database.read(async (trx) => {
      const figures = await yearFigures(trx, year)
      if (figures) return figures
      const campaigns = await trx.selectFrom('campaign').select('year').execute()
      const baselines = await trx.selectFrom('baseline').select('year').execute()
      const years = [...campaigns, ...baselines].map((row) => row.year).toSorted()
      throw new Refused(
        years.length > 0
          ? t('indicators.noYear', { year, years: years.join(', ') })
          : t('indicators.noYears', { year, source: sourceName }),
      )
    }),
  )
}
