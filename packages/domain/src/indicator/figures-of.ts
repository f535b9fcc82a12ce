import type { Share } from '../quantity/index.ts'
import { changeInPercentagePoints, percentOf, roundToOneDecimal } from '../quantity/index.ts'
import type { Continuity, Edition, ItemKey } from '../questionnaire/index.ts'
import { continuityBetween } from '../questionnaire/index.ts'
import { indicators } from './catalogue.ts'
import type { Indicator } from './indicator.ts'
import { meaningOf } from './meaning.ts'
import { questionTables } from './question-tables.ts'
import { shareOf } from './share-of.ts'
import type { Tally } from './tally.ts'
import type { IndicatorFigure, YearFigures } from './year-figures.ts'

/** A year's counts with the edition that it was run with. */
export interface CountedYear {
  readonly tally: Tally
  readonly edition: Edition
}

/**
 * All figures of a year.
 * @param earlier other years to compare with, in any order; those that aren't earlier are left out
 */
export function figuresOf(tally: Tally, edition: Edition, earlier: readonly CountedYear[]): YearFigures {
  const nearestFirst = earlier
    .filter((other) => other.tally.year < tally.year)
    .toSorted((one, other) => other.tally.year - one.tally.year)
    .map((other) => ({
      ...other,
      continuity: continuityBetween({ older: other.edition, newer: edition }),
    }))
  return {
    year: tally.year,
    edition: edition.id,
    source: tally.source,
    units: tally.units,
    tables: questionTables(tally, edition),
    indicators: indicators.flatMap((indicator) => {
      const share = shareOf(indicator, tally, edition)
      return share ? [figureOf(indicator, share, nearestFirst)] : []
    }),
  }
}

/**
 * An indicator beside the nearest earlier year that has it.
 *
 * | an earlier year has it | asked as now | previous | changePoints | continuity |
 * | ---------------------- | ------------ | -------- | ------------ | ---------- |
 * | no                     |              | null     | null         | new        |
 * | yes                    | no           | given    | null         | reworded   |
 * | yes                    | yes          | given    | given        | same       |
 */
function figureOf(indicator: Indicator, share: Share, nearestFirst: readonly EarlierYear[]): IndicatorFigure {
  const before = previousOf(indicator, nearestFirst)
  const continuity = before?.continuity ?? 'new'
  const change = before && continuity === 'same' ? changeInPercentagePoints(before.share, share) : null
  return {
    id: indicator.id,
    numerator: share.numerator,
    base: share.denominator,
    baseKind: share.base,
    percent: rounded(percentOf(share)),
    previous: before
      ? { year: before.year, numerator: before.share.numerator, base: before.share.denominator }
      : null,
    changePoints: rounded(change),
    continuity,
    meaning: meaningOf(change, indicator.direction, continuity),
  }
}

interface EarlierYear extends CountedYear {
  /** From its edition to the present one. */
  readonly continuity: Readonly<Record<ItemKey, Continuity>>
}

function previousOf(indicator: Indicator, nearestFirst: readonly EarlierYear[]) {
  for (const { tally, edition, continuity } of nearestFirst) {
    const share = shareOf(indicator, tally, edition)
    if (share) {
      const sameQuestion = indicator.item === null ? 'same' : continuity[indicator.item]
      return { year: tally.year, share, continuity: sameQuestion ?? 'new' }
    }
  }
  return null
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundToOneDecimal(value)
}
