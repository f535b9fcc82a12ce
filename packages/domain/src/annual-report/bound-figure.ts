import type { IndicatorFigure, QuestionTable, YearFigures } from '../indicator/index.ts'
import { indicatorById } from '../indicator/index.ts'
import type { BaseKind } from '../quantity/index.ts'
import { percentOf, roundToOneDecimal } from '../quantity/index.ts'

/** A figure as it stands in the annual report: it never parts from what it is a share of, and where it comes from. */
export interface BoundFigure extends IndicatorFigure {
  /** The year that it is of. */
  readonly year: number
  readonly previousPercent: number | null
  readonly units: UnitsOfFigure
  readonly source: FigureSource
}

/** How many units a figure counts and leaves out; all of them add up to the units of the year. */
export interface UnitsOfFigure {
  readonly counted: number
  /** In the base, but not counted. */
  readonly notCounted: number
  readonly leftOut: number
  /** Why they are left out; null of published counts, which don't tell. */
  readonly leftOutFor: Readonly<Record<LeftOutFor, number>> | null
}

/** `otherAnswer`: of a base of yes and no, those that said something else. */
export type LeftOutFor = 'notSubmitted' | 'notShown' | 'blank' | 'otherAnswer'

/** Where a year's figures come from. */
export interface FigureSource {
  readonly kind: YearFigures['source']
  readonly edition: string
  /** Of published counts: where they were published. */
  readonly published: string | null
  /** The files that were taken in, as far as the trace knows. */
  readonly files: readonly SourceFile[]
}

/** A file that was taken in. */
export interface SourceFile {
  readonly kind: 'responses' | 'baseline'
  readonly sha256: string
  /** ISO time. */
  readonly importedAt: string
}

/** The figures of a year, each bound to what it is a share of, in the order of the catalogue. */
export function bindFigures(
  year: YearFigures,
  source: Pick<FigureSource, 'published' | 'files'>,
): readonly BoundFigure[] {
  return year.indicators.map((figure) => ({
    ...figure,
    year: year.year,
    previousPercent: percentBefore(figure),
    units: unitsOfFigure(figure, year),
    source: { kind: year.source, edition: year.edition, ...source },
  }))
}

function percentBefore({ previous, baseKind }: IndicatorFigure): number | null {
  if (!previous) return null
  const percent = percentOf({ numerator: previous.numerator, denominator: previous.base, base: baseKind })
  return percent === null ? null : roundToOneDecimal(percent)
}

function unitsOfFigure(figure: IndicatorFigure, year: YearFigures): UnitsOfFigure {
  const { numerator, base, baseKind } = figure
  const leftOut = year.units.total - base
  const table = tableOf(figure, year)
  return {
    counted: numerator,
    notCounted: base - numerator,
    leftOut,
    leftOutFor: year.source === 'published' ? null : reasons[baseKind](leftOut, year, table),
  }
}

/** The table that an indicator is counted from; undefined of the response rate. */
function tableOf({ id }: IndicatorFigure, { tables }: YearFigures): QuestionTable | undefined {
  const item = indicatorById(id)?.item
  return tables.find(({ question, row }) => item === (row === null ? question : `${question}.${row}`))
}

const nobody = { notSubmitted: 0, notShown: 0, blank: 0, otherAnswer: 0 }

/** Whom a base leaves out, as `unitsOf` has it. */
const reasons: Record<
  BaseKind,
  (leftOut: number, year: YearFigures, table: QuestionTable | undefined) => Record<LeftOutFor, number>
> = {
  allUnits: () => nobody,
  answeredUnits: (leftOut) => ({ ...nobody, notSubmitted: leftOut }),
  applicableUnits: (_leftOut, _year, table) => ({
    ...missingFrom(table),
    blank: 0,
    otherAnswer: 0,
  }),
  yesOrNo: (leftOut, _year, table) => {
    const { notSubmitted, notShown, blank } = missingFrom(table)
    return { notSubmitted, notShown, blank, otherAnswer: leftOut - notSubmitted - notShown - blank }
  },
}

function missingFrom(table: QuestionTable | undefined) {
  return {
    notSubmitted: table?.notSubmitted ?? 0,
    notShown: table?.notShown ?? 0,
    blank: table?.blank ?? 0,
  }
}
