import type { LocalizedText } from '../../language.ts'

/** What the proposed text of the annual report may say about an indicator. */
export interface TextRule {
  /** Id of the indicator that is told of: the favourable one of its item, or a fact. */
  readonly indicator: string
  readonly expectation: Expectation
  /** Goes on from "so many units …" and from "the share of units that …": a finite verb first. */
  readonly phrase: LocalizedText
  /** Id of the indicator of those that say it is so to a small degree only; told of where they are many. */
  readonly toSmallDegree?: string
  /** Where many leave the question blank: the indicator of those, and what the question is about. */
  readonly leftBlank?: { readonly indicator: string; readonly about: LocalizedText }
}

/**
 * What is expected of the units:
 * - `everyUnit`: all that it concerns must, by law
 * - `mostUnits`: it is good where most do, and weak where not even half do
 * - `fact`: neither good nor bad, and told as it is
 */
export type Expectation = 'everyUnit' | 'mostUnits' | 'fact'

/**
 * From where on figures point clearly one way, in per cent as shown; `changePoints` in percentage points, bases in units.
 * What is required of every unit is weak where one in five lacks it.
 */
export const thresholds = {
  everyUnit: { goodFrom: 95, weakBelow: 80.1 },
  mostUnits: { goodFrom: 80, weakBelow: 50 },
  /** So many who say "to a small degree" make a figure weak, whatever the others say. */
  manyToSmallDegree: 25,
  /** Where so many left the question blank, the answers of the others say nothing. */
  manyLeftBlank: 33,
  changePoints: 5,
  /** Below it nothing is judged: one unit would decide. */
  smallestBase: 5,
  /** In either year; below it a change is that of a unit or two. */
  smallestBaseOfChange: 20,
} as const
