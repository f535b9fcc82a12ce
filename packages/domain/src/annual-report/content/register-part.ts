import type { LocalizedText } from '../../language.ts'
import type { ChapterKey, ReportChart, ReportTable } from './report-content.ts'

/** The chapters that are made of a register. */
export type RegisterChapter = Exclude<ChapterKey, 'findings' | 'appendix'>

/** What a register has for its chapter of a year; left out where it has nothing. */
export interface RegisterPart {
  readonly figures: readonly RegisterFigure[]
  readonly charts: readonly ReportChart[]
  readonly tables: readonly ReportTable[]
}

/** A figure of a register. */
export interface RegisterFigure {
  /** E.g. `'incidents.reported'`; unique in the report. */
  readonly key: string
  readonly label: LocalizedText
  /** Null where it is withheld because so few persons are behind it. */
  readonly value: number | null
  readonly unit: 'count' | 'percent' | 'decimal'
  /** What a percentage is a share of; null of a count, and of what was only ever published. */
  readonly share: { readonly numerator: number; readonly base: number } | null
  /** The value a year before; null where there is none. */
  readonly previous: number | null
  /** It was published elsewhere and is shown as it was: never calculated with. */
  readonly isPublished: boolean
}

/** What the registers have, by chapter. */
export type RegisterParts = Readonly<Partial<Record<RegisterChapter, RegisterPart>>>
