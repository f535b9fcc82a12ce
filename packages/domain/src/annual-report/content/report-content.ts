import type { LocalizedText } from '../../language.ts'
import type { BoundFigure } from '../bound-figure.ts'
import type { Statement } from '../proposed-text/statement.ts'

/** The chapters of the report, in its order. */
export const chapterKeys = [
  'framework',
  'findings',
  'incidents',
  'sickLeave',
  'safetyService',
  'occupationalHealth',
  'notifications',
  'survey',
  'training',
  'actionPlan',
  'priorities',
  'appendix',
] as const

/** One of the chapters. */
export type ChapterKey = (typeof chapterKeys)[number]

/** The working-environment report of a year as data: everything that its documents show is in it, in every language. */
export interface ReportContent {
  readonly format: 'hms-annual-report'
  readonly version: 1
  readonly year: number
  /** The faculty that it is of; null for the whole institution. */
  readonly within: { readonly code: string; readonly name: LocalizedText } | null
  readonly edition: string
  readonly units: { readonly total: number; readonly answered: number }
  /** The year that answers are shown beside; null where there is none. */
  readonly comparedWith: number | null
  /** Every figure of the reporting that sentences are bound to. */
  readonly figures: readonly BoundFigure[]
  readonly chapters: readonly Chapter[]
}

/** A chapter. `isEmpty` where its register has nothing of the year: it says so itself. */
export interface Chapter {
  readonly key: ChapterKey
  /** From 1. */
  readonly number: number
  readonly title: LocalizedText
  readonly isEmpty: boolean
  readonly blocks: readonly Block[]
}

/** A piece of a chapter. */
export type Block =
  | { readonly kind: 'heading'; readonly words: LocalizedText }
  | { readonly kind: 'note'; readonly words: LocalizedText }
  | { readonly kind: 'paragraph'; readonly lead: LocalizedText; readonly statements: readonly Statement[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }

/** A table, as people read it and as programs take it. */
export interface ReportTable {
  /** Unique in the report; names the file of the table in a data package. Letters, digits and `-`. */
  readonly key: string
  readonly title: LocalizedText
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

/** A column of a table. */
export interface ReportColumn {
  /** Unique in the table: its name in a data package. */
  readonly key: string
  readonly head: LocalizedText
  readonly kind: ColumnKind
}

/** What stands in a column: `key` is a name for programs, which documents leave out; `percent` and `points` with one decimal, `number` with one where it has any. */
export type ColumnKind = 'key' | 'text' | 'count' | 'percent' | 'points' | 'number'

/** One cell. A text that is the same in every language is a string. Null where there is no value. */
export type ReportCell = LocalizedText | string | number | null

/** Horizontal bars. Its alternative text is made of the same numbers. */
export interface ReportChart {
  readonly title: LocalizedText
  /** `percent` bars go to 100, `count` ones to the largest. */
  readonly unit: 'percent' | 'count'
  readonly year: number
  readonly previousYear: number | null
  readonly bars: readonly ReportBar[]
}

/** A bar; beside it, where known, the value of the year before. */
export interface ReportBar {
  readonly label: LocalizedText
  readonly value: number
  readonly previous: number | null
}
