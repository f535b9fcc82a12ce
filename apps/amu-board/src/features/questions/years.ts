import type { YearFigures } from '@hms/domain/indicator'

/** The chosen year, and the one beside it; null where nothing is compared. */
export interface Years {
  readonly chosen: YearFigures
  readonly other: YearFigures | null
}
