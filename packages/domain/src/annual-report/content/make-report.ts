import type { YearFigures } from '../../indicator/index.ts'
import type { LocalizedText } from '../../language.ts'
import type { Edition } from '../../questionnaire/index.ts'
import type { FigureSource } from '../bound-figure.ts'
import { bindFigures } from '../bound-figure.ts'
import { appendixTables } from './appendix-tables.ts'
import type { WordsOf } from './content-words.ts'
import { findingBlocks } from './findings-chapter.ts'
import type { RegisterChapter, RegisterFigure, RegisterPart, RegisterParts } from './register-part.ts'
import type { Block, Chapter, ChapterKey, ReportContent, ReportTable } from './report-content.ts'
import { chapterKeys } from './report-content.ts'

/** What the report of a year is made of. */
export interface ReportInput {
  readonly year: YearFigures
  readonly edition: Edition
  /** The nearest earlier year that there are figures of; null where there is none. */
  readonly earlier: YearFigures | null
  readonly within: ReportContent['within']
  readonly source: Pick<FigureSource, 'published' | 'files'>
  readonly registers: RegisterParts
  readonly words: WordsOf
  /** A text of the edition with its placeholders filled in. */
  readonly fill: (text: LocalizedText) => LocalizedText
}

/** The report of a year as data. Chapters whose register has nothing are there, and say so. */
export function makeReport(input: ReportInput): ReportContent {
  const { year, earlier, within } = input
  const figures = bindFigures(year, input.source)
  const blocksOf = (key: ChapterKey): readonly Block[] | null => {
    if (key === 'findings') return findingBlocks(figures, input)
    if (key === 'appendix') return appendixBlocks(input)
    const part = input.registers[key]
    return part ? registerBlocks(key, part, input.words) : null
  }
  return {
    format: 'hms-annual-report',
    version: 1,
    year: year.year,
    within,
    edition: year.edition,
    units: year.units,
    comparedWith: earlier?.year ?? null,
    figures,
    chapters: chapterKeys.map((key, index) => chapterOf(key, index + 1, blocksOf(key), input)),
  }
}

function chapterOf(
  key: ChapterKey,
  number: number,
  blocks: readonly Block[] | null,
  { words, year }: ReportInput,
): Chapter {
  const nothing: Block = { kind: 'note', words: words('notes.nothingRegistered', { year: year.year }) }
  return {
    key,
    number,
    title: words(`chapters.${key}`),
    isEmpty: blocks === null,
    blocks: blocks ?? [nothing],
  }
}

function appendixBlocks(input: ReportInput): readonly Block[] {
  const { words, year } = input
  return [
    { kind: 'note', words: words(year.source === 'published' ? 'notes.published' : 'notes.appendix') },
    ...appendixTables(input).map((table): Block => ({ kind: 'table', table })),
  ]
}

function registerBlocks(key: RegisterChapter, part: RegisterPart, words: WordsOf): readonly Block[] {
  return [
    ...(part.figures.length > 0
      ? [{ kind: 'table' as const, table: figureTable(key, part.figures, words) }]
      : []),
    ...part.charts.map((chart): Block => ({ kind: 'chart', chart })),
    ...part.tables.map((table): Block => ({ kind: 'table', table })),
  ]
}

/** The figures of a register; a percentage with what it is a share of, one that is withheld without a value. */
function figureTable(key: RegisterChapter, figures: readonly RegisterFigure[], words: WordsOf): ReportTable {
  return {
    key: `figures-${key}`,
    title: words('tables.registerFigures'),
    columns: [
      { key: 'figure', head: words('columns.figure'), kind: 'text' },
      { key: 'value', head: words('columns.value'), kind: 'number' },
      { key: 'unit', head: words('columns.unit'), kind: 'text' },
      { key: 'count', head: words('columns.count'), kind: 'count' },
      { key: 'base', head: words('columns.base'), kind: 'count' },
      { key: 'previous', head: words('columns.previous'), kind: 'number' },
      { key: 'note', head: words('columns.note'), kind: 'text' },
    ],
    rows: figures.map(({ label, value, unit, share, previous, isPublished }) => [
      label,
      value,
      words(`units.${unit}`),
      share?.numerator ?? null,
      share?.base ?? null,
      previous,
      noteOf(value, isPublished, words),
    ]),
  }
}

function noteOf(value: number | null, isPublished: boolean, words: WordsOf): LocalizedText | null {
  if (value === null) return words('notes.withheld')
  return isPublished ? words('notes.publishedFigure') : null
}
