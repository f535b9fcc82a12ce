import { formatNumber, formatPercent, formatSigned } from '@hms/texts'
import type { YearFigures } from '@hms/domain/indicator'
import { indicatorById } from '@hms/domain/indicator'
import type { CommandContext } from './command-context.ts'
import type { PrintedCell, PrintedTable } from './print-table.ts'

type Reader = Pick<CommandContext, 't' | 'language'>

const left = (title: string) => ({ title, align: 'left' as const })
const right = (title: string) => ({ title, align: 'right' as const })

/** A year's indicators, one a row. */
export function indicatorsTable({ t, language }: Reader, { tables, indicators }: YearFigures): PrintedTable {
  const numbers = new Map(tables.map(({ question, number }) => [question, number]))
  const { count, percent, points, word } = cells(language)
  return {
    columns: [
      right(t('indicators.columns.number')),
      left(t('indicators.columns.id')),
      right(t('indicators.columns.numerator')),
      right(t('indicators.columns.base')),
      left(t('indicators.columns.baseKind')),
      right(t('indicators.columns.percent')),
      right(t('indicators.columns.previousYear')),
      right(t('indicators.columns.previousNumerator')),
      right(t('indicators.columns.previousBase')),
      right(t('indicators.columns.change')),
      left(t('indicators.columns.meaning')),
    ],
    rows: indicators.map((figure) => [
      word(numbers.get(indicatorById(figure.id)?.item?.split('.')[0] ?? '') ?? null),
      word(figure.id),
      count(figure.numerator),
      count(figure.base),
      word(t(`common:baseKinds.${figure.baseKind}`)),
      percent(figure.percent),
      year(figure.previous?.year ?? null),
      count(figure.previous?.numerator ?? null),
      count(figure.previous?.base ?? null),
      points(figure.changePoints),
      word(
        t(figure.previous ? `common:meanings.${figure.meaning}` : `common:continuity.${figure.continuity}`),
      ),
    ]),
  }
}

/** How many gave each answer, and how many none: a row for each question (or row of one) and answer. */
export function answersTable({ t, language }: Reader, { tables }: YearFigures): PrintedTable {
  const { count, percent, word } = cells(language)
  return {
    columns: [
      right(t('indicators.columns.number')),
      left(t('indicators.columns.question')),
      left(t('indicators.columns.answer')),
      right(t('indicators.columns.count')),
      right(t('indicators.columns.base')),
      left(t('indicators.columns.baseKind')),
      right(t('indicators.columns.percent')),
    ],
    rows: tables.flatMap((table) => {
      const item = table.row === null ? table.question : `${table.question}.${table.row}`
      const row = (answer: string, of: number | null, share: number | null) => [
        word(table.number),
        word(item),
        word(answer),
        count(of),
        count(table.base),
        word(t(`common:baseKinds.${table.baseKind}`)),
        percent(share),
      ]
      const missing =
        table.blank === null
          ? (['unanswered'] as const)
          : (['blank', 'notShown', 'notSubmitted', 'answeredWhileHidden'] as const)
      return [
        ...table.counts.map(({ answer, count: of, percent: share }) =>
          row(t(`common:answers.${answer}`), of, share),
        ),
        ...missing.map((kind) => row(t(`common:missing.${kind}`), table[kind], null)),
      ]
    }),
  }
}

const dash = '–'

function cells(language: Reader['language']) {
  const number = (format: (value: number) => string) => (value: number | null) => ({
    text: value === null ? dash : format(value),
    value,
  })
  return {
    count: number((value) => formatNumber(value, language)),
    percent: number((value) => formatPercent(value, language)),
    points: number((value) => formatSigned(value, language)),
    word: (value: string | null): PrintedCell => ({ text: value ?? '', value }),
  }
}

function year(value: number | null): PrintedCell {
  return { text: value === null ? dash : String(value), value }
}
