import type { IndicatorFigure, YearFigures } from '@hms/domain/indicator'

/** An indicator in one year. */
export interface SeriesPoint {
  readonly year: number
  readonly source: YearFigures['source']
  readonly figure: IndicatorFigure
}

/** The years that have the indicator, oldest first. */
export function seriesPoints(id: string, years: readonly YearFigures[]): readonly SeriesPoint[] {
  return years
    .flatMap(({ year, source, indicators }) => {
      const figure = indicators.find((each) => each.id === id)
      return figure ? [{ year, source, figure }] : []
    })
    .toSorted((a, b) => a.year - b.year)
}

/** Cuts a series where the question changed: within a run the figures can be compared. */
export function comparableRuns(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = []
  for (const point of points) {
    const current = runs.at(-1)
    if (current && point.figure.continuity === 'same') current.push(point)
    else runs.push([point])
  }
  return runs
}
