import type { Command } from 'commander'
import { closurePercent, closureRate, perHundred } from '@hms/domain/incident'
import { formatDate, formatNumber, formatPercent } from '@hms/texts'
import { localDay, systemClock } from '../../platform/clock.ts'
import type { IncidentFigures } from '../../slices/incident/public.ts'
import { readIncidentFigures } from '../../slices/incident/public.ts'
import { readOrganisation } from '../../slices/organisation/public.ts'
import type { CommandContext, CommandParts } from '../command-context.ts'
import { dayValue, oneOfValues, yearValue } from '../option-values.ts'
import type { PrintedCell, PrintedTable } from '../print-table.ts'
import { asCsv, asText } from '../print-table.ts'

interface IncidentsFlags {
  readonly year: number
  readonly closedBy?: string
  readonly format: 'json' | 'table' | 'csv'
}

/** `hms incidents`: what was reported in a year and what became of it, by unit. */
export function addIncidentsCommand(program: Command, { context, run }: CommandParts): void {
  const { t } = context
  program
    .command('incidents')
    .description(t('incidents.description'))
    .requiredOption('--year <year>', t('options.year'), yearValue(t))
    .option('--closed-by <day>', t('incidents.closedBy'), dayValue(t, '--closed-by'))
    .option(
      '--format <format>',
      t('indicators.format'),
      oneOfValues(t, '--format', ['json', 'table', 'csv']),
      'table',
    )
    .addHelpText('after', `\n${t('incidents.after')}`)
    .action(
      run(async (flags: IncidentsFlags) => printers[flags.format](context, await figuresOf(context, flags))),
    )
}

const printers: Record<
  IncidentsFlags['format'],
  (context: CommandContext, figures: IncidentFigures) => string
> = {
  json: (_context, figures) => `${JSON.stringify(figures, null, 2)}\n`,
  table: (context, figures) => `${headingOf(context, figures)}\n\n${asText(tableOf(context, figures))}`,
  csv: (context, figures) => asCsv(tableOf(context, figures), context.language),
}

function figuresOf(
  { withDatabase }: CommandContext,
  { year, closedBy }: IncidentsFlags,
): Promise<IncidentFigures> {
  const period = {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    cutOff: closedBy ?? localDay(systemClock()),
    units: null,
  }
  return withDatabase((database) =>
    database.read(async (trx) =>
      readIncidentFigures(trx, period, {
        organisation: await readOrganisation(trx),
        employees: new Map(),
      }),
    ),
  )
}

function headingOf(
  { t, language }: CommandContext,
  { from, total, closure, injuries, published }: IncidentFigures,
) {
  const year = Number(from.slice(0, 4))
  const rate = closurePercent(closure)
  const ofYear = published.find((one) => one.year === year)
  return [
    t('incidents.total', { year, ...total, injuries }),
    rate === null
      ? t('incidents.noRate')
      : t('incidents.rate', {
          ...closure,
          rate: formatPercent(rate, language),
          date: formatDate(closure.cutOff, language),
        }),
    ...(ofYear ? [t('incidents.published', { ...ofYear })] : []),
  ].join('\n')
}

const dash = '–'

function tableOf({ t, language }: CommandContext, { byUnit, closure }: IncidentFigures): PrintedTable {
  const left = (title: string) => ({ title, align: 'left' as const })
  const right = (title: string) => ({ title, align: 'right' as const })
  const word = (value: string): PrintedCell => ({ text: value, value })
  const number = (value: number | null, format = formatNumber): PrintedCell => ({
    text: value === null ? dash : format(value, language),
    value,
  })
  return {
    columns: [
      left(t('incidents.columns.unit')),
      left(t('incidents.columns.campus')),
      right(t('incidents.columns.reported')),
      right(t('incidents.columns.rejected')),
      right(t('incidents.columns.closed')),
      right(t('incidents.columns.rate')),
      right(t('incidents.columns.perHundred')),
      right(t('incidents.columns.injuries')),
    ],
    rows: byUnit.map((row) => [
      word(row.unit.name[language]),
      word(row.campus),
      number(row.reported),
      number(row.rejected),
      number(row.closed),
      number(closurePercent(closureRate(row, closure.cutOff)), formatPercent),
      number(perHundred(row.reported, row.employees)),
      row.injuries === null ? word(t('incidents.withheld')) : number(row.injuries),
    ]),
  }
}
