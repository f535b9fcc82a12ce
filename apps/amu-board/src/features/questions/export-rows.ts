import type { QuestionTable, YearFigures } from '@hms/domain/indicator'
import type { LocalizedText } from '@hms/domain/language'
import { answerWord } from '../../ui/indicator-words.ts'
import type { Column } from '../../ui/table/column.ts'
import type { TextTools } from '../../ui/texts.ts'
import { countOf } from './comparison.ts'
import type { ItemComparison, SectionComparison } from './comparison.ts'
import type { Years } from './years.ts'

/** What an exported figure of one year is. */
interface ExportedCount {
  readonly count: number | null
  readonly percent: number | null
}

/** One line of the exported file: one answer to one item, or one of the kinds of missing, in both years. */
export interface AnswerRow {
  readonly section: string
  readonly number: string
  readonly question: string
  readonly row: string | null
  readonly answer: string
  readonly chosen: ExportedCount
  readonly other: ExportedCount
  readonly chosenTable: QuestionTable | null
  readonly otherTable: QuestionTable | null
}

/** What the rows are worded with. */
interface Words extends Pick<TextTools, 't' | 'text'> {
  readonly fill: (text: LocalizedText) => string
  readonly titles: ReadonlyMap<string, string>
}

const missing = ['unanswered', 'notSubmitted', 'blank', 'notShown'] as const

/** The lines of the questions shown: their answers, then what is missing where it is known. */
export function answerRowsOf(
  sections: readonly SectionComparison[],
  years: Years,
  words: Words,
): readonly AnswerRow[] {
  return sections.flatMap(({ key, questions }) =>
    questions.flatMap(({ items }) =>
      items.flatMap((item) => rowsOfItem(item, words.titles.get(key) ?? key, years, words)),
    ),
  )
}

function rowsOfItem(item: ItemComparison, section: string, years: Years, { t, fill }: Words): AnswerRow[] {
  const { question, row } = item.item
  const common = {
    section,
    number: question.number,
    question: fill(question.text),
    row: row ? fill(row.text) : null,
    chosenTable: item.chosen,
    otherTable: years.other ? item.earlier : null,
  }
  const missingCount = (table: QuestionTable | null, kind: (typeof missing)[number]): ExportedCount => ({
    count: table?.[kind] ?? null,
    percent: null,
  })
  return [
    ...item.answers.map((answer) => ({
      ...common,
      answer: answerWord(t, answer),
      chosen: exported(countOf(item.chosen, answer)),
      other: exported(countOf(item.earlier, answer)),
    })),
    ...missing
      .filter((kind) => (item.chosen?.[kind] ?? item.earlier?.[kind] ?? null) !== null)
      .map((kind) => ({
        ...common,
        answer: t(`common:missing.${kind}`),
        chosen: missingCount(item.chosen, kind),
        other: missingCount(item.earlier, kind),
      })),
  ]
}

/** The columns of the exported file; those of the other year only when there is one. */
export function exportColumns({ t }: Pick<TextTools, 't'>, years: Years): readonly Column<AnswerRow>[] {
  return [
    { key: 'section', header: t('columns.section'), kind: 'text', value: ({ section }) => section },
    { key: 'number', header: t('columns.number'), kind: 'text', value: ({ number }) => number },
    { key: 'question', header: t('columns.question'), kind: 'text', value: ({ question }) => question },
    { key: 'row', header: t('columns.row'), kind: 'text', value: ({ row }) => row },
    { key: 'answer', header: t('columns.answer'), kind: 'text', value: ({ answer }) => answer },
    ...columnsOfYear(t, years.chosen, 'chosen'),
    ...(years.other ? columnsOfYear(t, years.other, 'other') : []),
  ]
}

function columnsOfYear(
  t: TextTools['t'],
  { year, source }: YearFigures,
  which: 'chosen' | 'other',
): Column<AnswerRow>[] {
  const tableOf = (row: AnswerRow) => (which === 'chosen' ? row.chosenTable : row.otherTable)
  const isPublished = source === 'published'
  const heading = (name: string) => `${name} ${year}${isPublished ? ` (${t('sources.published')})` : ''}`
  return [
    {
      key: `${which}Count`,
      header: heading(t('columns.count')),
      kind: 'count',
      value: (row) => row[which].count,
    },
    {
      key: `${which}Percent`,
      header: heading(t('columns.percentNumber')),
      kind: 'percent',
      value: (row) => row[which].percent,
    },
    {
      key: `${which}Base`,
      header: heading(t('columns.base')),
      kind: 'count',
      value: (row) => tableOf(row)?.base ?? null,
    },
    {
      key: `${which}BaseKind`,
      header: heading(t('columns.baseKind')),
      kind: 'text',
      value: (row) => {
        const table = tableOf(row)
        return table && t(`common:baseKinds.${table.baseKind}`)
      },
    },
    ...(isPublished
      ? [
          {
            key: `${which}Note`,
            header: heading(t('columns.note')),
            kind: 'text' as const,
            value: (row: AnswerRow) =>
              tableOf(row)?.addsUp === false ? t('questions.doesNotAddUpShort', { year }) : null,
          },
        ]
      : []),
  ]
}

function exported(count: { readonly count: number; readonly percent: number | null } | null): ExportedCount {
  return { count: count?.count ?? null, percent: count?.percent ?? null }
}
