import type { IndicatorFigure, QuestionTable, YearFigures } from '../indicator/index.ts'
import { indicatorById } from '../indicator/index.ts'
import type { LocalizedText } from '../language.ts'
import type { BaseKind } from '../quantity/index.ts'
import { percentOf, roundToOneDecimal } from '../quantity/index.ts'
import type { PrintedClaim, PrintedValue } from './printed-claim.ts'
import { printedClaims2022 } from './printed-claims-2022.ts'

/** What is found when a printed figure is held against the tables. */
export type Verdict = 'agrees' | 'differs' | 'otherBase' | 'unitsNotPersons'

/** A printed figure beside the computed one. */
export interface ComparedClaim {
  /** Id of the indicator. */
  readonly id: string
  readonly year: number
  readonly claim: LocalizedText
  /** As printed, in Norwegian. */
  readonly printed: string
  readonly numerator: number
  readonly base: number
  readonly baseKind: BaseKind
  readonly percent: number | null
  readonly verdict: Verdict
  /** Of a figure that differs: it is what one gets by adding the rounded percentages of the single answers. */
  readonly roundedSharesAdded: boolean
  /** What a reader should know beside the verdict; null where there is nothing. */
  readonly note: LocalizedText | null
}

/** The printed figures of the report of 2022, each beside the computed one; those of years that aren't there are left out. */
export function compareWithPrinted(years: readonly YearFigures[]): readonly ComparedClaim[] {
  return printedClaims2022.flatMap((claim) => {
    const year = years.find((figures) => figures.year === claim.year)
    const figure = year?.indicators.find(({ id }) => id === claim.indicator)
    return year && figure ? [compare(claim, figure, year)] : []
  })
}

function compare(claim: PrintedClaim, figure: IndicatorFigure, year: YearFigures): ComparedClaim {
  const verdict = verdictOf(claim, figure)
  return {
    id: figure.id,
    year: claim.year,
    claim: claim.claim,
    printed: claim.printed,
    numerator: figure.numerator,
    base: figure.base,
    baseKind: figure.baseKind,
    percent: figure.percent,
    verdict,
    roundedSharesAdded: verdict === 'differs' && says(claim.says, sumOfRoundedShares(figure, year), 0),
    note: claim.note ?? null,
  }
}

/**
 * | printed figure is the computed one | the prose says it is a share of | verdict         |
 * | ---------------------------------- | ------------------------------- | --------------- |
 * | no                                 |                                 | differs         |
 * | yes                                | persons                         | unitsNotPersons |
 * | yes                                | another base                    | otherBase       |
 * | yes                                | the indicator's base            | agrees          |
 */
function verdictOf({ says: value, statedOf }: PrintedClaim, figure: IndicatorFigure): Verdict {
  const { numerator, base: denominator, baseKind: base } = figure
  const percent = percentOf({ numerator, denominator, base })
  if (percent === null || !says(value, percent, numerator)) return 'differs'
  if (statedOf === 'persons') return 'unitsNotPersons'
  return statedOf === undefined || statedOf === base ? 'agrees' : 'otherBase'
}

/** "Nearly" half is taken as less than half, by two percentage points at most. */
const nearlyWithin = 2

function says(value: PrintedValue, percent: number, numerator: number): boolean {
  if ('units' in value) return value.units === numerator
  if ('moreThan' in value) return percent > value.moreThan
  if ('nearly' in value) return percent < value.nearly && value.nearly - percent <= nearlyWithin
  return value.percent === (value.decimals === 1 ? roundToOneDecimal(percent) : Math.round(percent))
}

function sumOfRoundedShares({ id }: IndicatorFigure, { tables }: YearFigures): number {
  const indicator = indicatorById(id)
  const table = tables.find((candidate) => itemOf(candidate) === indicator?.item)
  return (table?.counts ?? [])
    .filter(({ answer }) => indicator?.answers.includes(answer))
    .reduce((sum, { percent }) => sum + (percent ?? 0), 0)
}

function itemOf({ question, row }: QuestionTable): string {
  return row === null ? question : `${question}.${row}`
}
