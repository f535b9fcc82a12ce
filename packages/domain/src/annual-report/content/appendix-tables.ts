import type { QuestionTable, YearFigures } from '../../indicator/index.ts'
import type { LocalizedText } from '../../language.ts'
import type { Edition, Question } from '../../questionnaire/index.ts'
import { numbered } from '../numbered.ts'
import type { WordsOf } from './content-words.ts'
import type { ReportCell, ReportColumn, ReportTable } from './report-content.ts'

/** What the tables of a question are made of. */
export interface AppendixInput {
  readonly year: YearFigures
  readonly edition: Edition
  /** The nearest earlier year; null where there is none. */
  readonly earlier: YearFigures | null
  readonly words: WordsOf
  /** A text of the edition with its placeholders filled in. */
  readonly fill: (text: LocalizedText) => LocalizedText
}

/** A table for every question of the year, in printed order: each answer, and those that gave none, in either year. */
export function appendixTables(input: AppendixInput): readonly ReportTable[] {
  return input.edition.questions.flatMap((question) => {
    const tables = tablesOf(input.year, question)
    return tables.length === 0 ? [] : [tableOf(question, tables, input)]
  })
}

function tablesOf({ tables }: YearFigures, { key }: Question): readonly QuestionTable[] {
  return tables.filter(({ question }) => question === key)
}

function tableOf(question: Question, tables: readonly QuestionTable[], input: AppendixInput): ReportTable {
  const { year, earlier, words, fill } = input
  const text = fill(question.text)
  const withRows = question.rows !== undefined
  const before = earlier ? tablesOf(earlier, question) : []
  const years = [
    { year: year.year, tables },
    ...(before.length > 0 && earlier ? [{ year: earlier.year, tables: before }] : []),
  ]
  const columns: ReportColumn[] = [
    ...(withRows ? [{ key: 'row', head: words('columns.row'), kind: 'text' as const }] : []),
    { key: 'answer', head: words('columns.answer'), kind: 'text' },
    ...years.flatMap(({ year: of }): ReportColumn[] => [
      { key: `count${of}`, head: words('ofYear.count', { year: of }), kind: 'count' },
      { key: `base${of}`, head: words('ofYear.base', { year: of }), kind: 'count' },
      { key: `percent${of}`, head: words('ofYear.percent', { year: of }), kind: 'percent' },
    ]),
  ]
  return {
    key: `question-${question.key}`,
    title: numbered(question.number, text),
    columns,
    rows: tables.flatMap((table) => rowsOf(table, question, years, input)),
  }
}

function rowsOf(
  table: QuestionTable,
  question: Question,
  years: readonly { readonly tables: readonly QuestionTable[] }[],
  { words, fill }: AppendixInput,
): readonly (readonly ReportCell[])[] {
  const row = question.rows?.find(({ key }) => key === table.row)
  const label: readonly ReportCell[] = row ? [fill(row.text)] : []
  const sameRow = years.map(({ tables }) => tables.find((each) => each.row === table.row))
  const answers = table.counts.map(({ answer }): readonly ReportCell[] => [
    ...label,
    words(`answers.${answer}`),
    ...sameRow.flatMap((each) => {
      const counted = each?.counts.find((one) => one.answer === answer)
      return [counted?.count ?? null, each?.base ?? null, counted?.percent ?? null]
    }),
  ])
  const kinds = (['unanswered', 'blank', 'notSubmitted', 'notShown'] as const).filter((kind) =>
    sameRow.some((each) => hasOf(each, kind)),
  )
  const missing = kinds.map((kind): readonly ReportCell[] => [
    ...label,
    words(kind === 'blank' || kind === 'notSubmitted' ? `ofUnanswered.${kind}` : `missing.${kind}`),
    ...sameRow.flatMap((each) => [each?.[kind] ?? null, null, null]),
  ])
  return [...answers, ...missing]
}

/** The three kinds of missing stand where there is any of them; `unanswered` wherever it is known. */
function hasOf(
  table: QuestionTable | undefined,
  kind: 'unanswered' | 'blank' | 'notSubmitted' | 'notShown',
): boolean {
  if (!table) return false
  return kind === 'unanswered' ? table.unanswered !== null : (table[kind] ?? 0) > 0
}
