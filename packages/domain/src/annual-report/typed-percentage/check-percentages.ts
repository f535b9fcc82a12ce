import type { IndicatorFigure, YearFigures } from '../../indicator/index.ts'
import { indicatorById } from '../../indicator/index.ts'
import type { BaseKind } from '../../quantity/index.ts'
import { percentOf, roundToOneDecimal } from '../../quantity/index.ts'
import type { WrittenPercentage } from './find-percentages.ts'
import { findPercentages } from './find-percentages.ts'
import { topicsOf } from './topics.ts'

/**
 * What is found of a percentage that somebody wrote:
 * - `agrees`: it is a figure of what the passage is about
 * - `undecided`: figures have this value, and the passage doesn't show which of them it means
 * - `otherBase`: it is such a figure, but not a share of what the passage says
 * - `unitsNotPersons`: it is such a figure, but a share of units though the passage speaks of persons
 * - `otherFigure`: only figures of something else have this value
 * - `none`: no figure has it
 * - `range`: it is the end of a range, such as an answer ("75–100 %"), and claims nothing
 */
export type TypedVerdict =
  'agrees' | 'undecided' | 'otherBase' | 'unitsNotPersons' | 'otherFigure' | 'none' | 'range'

/** A figure that a written percentage may be. */
export interface FigureCandidate {
  /** Id of the indicator. */
  readonly id: string
  readonly year: number
  readonly numerator: number
  readonly base: number
  readonly baseKind: BaseKind
  readonly percent: number
  /** Whether it is of what the passage is about. */
  readonly isTopic: boolean
}

/** A percentage of a text, and what it was found to be. */
export interface TypedPercentage extends Omit<WrittenPercentage, 'following' | 'sentences'> {
  readonly verdict: TypedVerdict
  /** The figures that have this value within its rounding, those of what the passage is about first. */
  readonly candidates: readonly FigureCandidate[]
  /** Where none of them is it: the figures of what the passage is about, the nearest value first. */
  readonly instead: readonly FigureCandidate[]
  /** Of `otherBase`: the same count as a share of what the passage says. */
  readonly ofStatedBase: {
    readonly numerator: number
    readonly base: number
    readonly percent: number
  } | null
}

/** "Nearly 70 %" is at most so many percentage points less. */
const nearlyWithin = 2

const ofAnswered =
  /\b(av|blant) (de|dei|dem)\b.{0,25}\bsom (har )?(be)?svart?\b|\b(av|blant) (de|dei) .{0,10}(enhete|eininga)\S* som (har )?(be)?svar|of (those|the units) that (have )?answered/iu
const persons = String.raw`(?:(?:de|dei|the|our)\s+)?(?:leder|leiar|verneombud|verneombod|ansatt|tilsett|manager|safety rep|employee)`
/** "16 % of the managers": right after the percentage. */
const ofPersons = new RegExp(String.raw`^\s*(?:av|of)\s+${persons}`, 'iu')
/** "Among managers it is only 16 %": first in the sentence. */
const amongPersons = new RegExp(String.raw`^\s*(?:blant|among)\s+${persons}`, 'iu')

/**
 * Looks a text through for percentages, and holds each against the figures. It shows what to look at; it never judges
 * alone: candidates and their bases are given with each.
 * @param years the figures of the report's year and of those that it may compare with
 */
export function checkPercentages(text: string, years: readonly YearFigures[]): readonly TypedPercentage[] {
  return findPercentages(text).map((found) => check(found, years))
}

function check(
  { sentences, following, ...found }: WrittenPercentage,
  years: readonly YearFigures[],
): TypedPercentage {
  const nothing = { candidates: [], instead: [], ofStatedBase: null }
  if (found.kind === 'range') return { ...found, ...nothing, verdict: 'range' }
  const topics = topicsOf(sentences)
  const all = years.flatMap((year) => year.indicators.flatMap((figure) => candidateOf(figure, year, topics)))
  const candidates = all
    .filter((candidate) => isSame(found, candidate))
    .toSorted((one, other) => Number(other.isTopic) - Number(one.isTopic))
  const verdict = verdictOf(candidates, topics.size > 0, { sentence: sentences[0] ?? '', following })
  return {
    ...found,
    verdict,
    candidates,
    instead: verdict === 'none' || verdict === 'otherFigure' ? nearest(all, found.value) : [],
    ofStatedBase: verdict === 'otherBase' ? shareOfAnswered(candidates, years) : null,
  }
}

/**
 * | a figure has the value | passage has a topic | and the figure is of it | the passage says of | verdict         |
 * | ---------------------- | ------------------- | ----------------------- | ------------------- | --------------- |
 * | no                     |                     |                         |                     | none            |
 * | yes                    | no                  |                         |                     | undecided       |
 * | yes                    | yes                 | no                      |                     | otherFigure     |
 * | yes                    | yes                 | yes                     | those that answered | otherBase       |
 * | yes                    | yes                 | yes                     | persons             | unitsNotPersons |
 * | yes                    | yes                 | yes                     | anything else       | agrees          |
 */
function verdictOf(
  candidates: readonly FigureCandidate[],
  hasTopic: boolean,
  { sentence, following }: { readonly sentence: string; readonly following: string },
): TypedVerdict {
  if (candidates.length === 0) return 'none'
  if (!hasTopic) return 'undecided'
  const ofTopic = candidates.filter(({ isTopic }) => isTopic)
  if (ofTopic.length === 0) return 'otherFigure'
  if (ofAnswered.test(sentence) && !ofTopic.some(({ baseKind }) => baseKind === 'answeredUnits')) {
    return 'otherBase'
  }
  return ofPersons.test(following) || amongPersons.test(sentence) ? 'unitsNotPersons' : 'agrees'
}

function candidateOf(
  { id, numerator, base, baseKind, percent }: IndicatorFigure,
  { year }: YearFigures,
  topics: ReadonlySet<string>,
): readonly FigureCandidate[] {
  if (percent === null) return []
  const isTopic = topics.has(indicatorById(id)?.item ?? id)
  return [{ id, year, numerator, base, baseKind, percent, isTopic }]
}

function isSame(
  { value, decimals, kind }: Pick<WrittenPercentage, 'value' | 'decimals' | 'kind'>,
  candidate: FigureCandidate,
): boolean {
  const { numerator, base, baseKind } = candidate
  const percent = percentOf({ numerator, denominator: base, base: baseKind })
  if (percent === null) return false
  if (rounded(percent, decimals) === value) return true
  return kind === 'nearly' && percent < value && value - percent <= nearlyWithin
}

function rounded(percent: number, decimals: number): number {
  if (decimals === 1) return roundToOneDecimal(percent)
  const scale = 10 ** decimals
  return Math.round(percent * scale) / scale
}

function nearest(all: readonly FigureCandidate[], value: number): readonly FigureCandidate[] {
  return all
    .filter(({ isTopic }) => isTopic)
    .toSorted((one, other) => Math.abs(one.percent - value) - Math.abs(other.percent - value))
}

function shareOfAnswered(candidates: readonly FigureCandidate[], years: readonly YearFigures[]) {
  const [first] = candidates
  const units = years.find(({ year }) => year === first?.year)?.units
  if (!first || !units || units.answered === 0) return null
  const percent = (100 * first.numerator) / units.answered
  return { numerator: first.numerator, base: units.answered, percent: roundToOneDecimal(percent) }
}
