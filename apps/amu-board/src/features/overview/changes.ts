import { indicatorById } from '@hms/domain/indicator'
import type { IndicatorFigure, Meaning } from '@hms/domain/indicator'

/** The indicators of a year by what their change means. */
export type ChangesByMeaning = Readonly<Record<Meaning, readonly IndicatorFigure[]>>

/** The figures sorted into meanings, within each the largest change first; the response rate is shown by itself and left out. */
export function changesByMeaning(figures: readonly IndicatorFigure[]): ChangesByMeaning {
  const ofMeaning = (meaning: Meaning) =>
    figures
      .filter((figure) => figure.meaning === meaning && figure.id !== 'responseRate')
      .toSorted((a, b) => Math.abs(b.changePoints ?? 0) - Math.abs(a.changePoints ?? 0))
  return {
    better: ofMeaning('better'),
    worse: ofMeaning('worse'),
    unchanged: ofMeaning('unchanged'),
    changed: ofMeaning('changed'),
    notComparable: ofMeaning('notComparable'),
  }
}

/** The largest change of each question: an indicator and its counterpart ("yes", "no or not answered") say it twice. */
export function largestByItem(figures: readonly IndicatorFigure[]): readonly IndicatorFigure[] {
  const seen = new Set<string>()
  return figures.filter(({ id }) => {
    const item = indicatorById(id)?.item ?? id
    return !seen.has(item) && seen.add(item)
  })
}

/** The earlier years that figures are compared with, newest first. */
export function comparedYears(figures: readonly IndicatorFigure[]): readonly number[] {
  const years = figures.flatMap(({ previous, changePoints }) =>
    previous && changePoints !== null ? previous.year : [],
  )
  return [...new Set(years)].toSorted((a, b) => b - a)
}
