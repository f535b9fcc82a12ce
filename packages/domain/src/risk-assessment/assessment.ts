import { daysAfter } from '../calendar.ts'
import type { LocalizedText } from '../language.ts'
import { languages } from '../language.ts'
import type { RiskLevel } from './risk-scale.ts'
import { riskScale } from './risk-scale.ts'
import type { RiskSubject } from './subject.ts'

/** A risk assessment of a unit. */
export interface RiskAssessment {
  /** What was assessed, in the unit's words; unique in the unit. */
  readonly title: string
  readonly subject: RiskSubject
  /** When it was made, or gone through the last time, `YYYY-MM-DD`. */
  readonly assessedOn: string
  /** Until when it is to be gone through again, `YYYY-MM-DD`. */
  readonly nextReview: string
  /** Who took part, in the unit's words. */
  readonly participants: string
  readonly highestRisk: RiskLevel
  /** Where it can be read, if it isn't kept here: an address that begins with `https://`. */
  readonly link: string | null
}

/** How an assessment stands to its next review, the most pressing first. */
export const reviewStates = ['overdue', 'dueSoon', 'inOrder'] as const

/** One of the ways to stand. */
export type ReviewState = (typeof reviewStates)[number]

/** So many days before it is due, one is told. */
export const reviewSoonDays = 60

/**
 * How an assessment stands on a day.
 *
 * | the day of the next review | stands  |
 * | -------------------------- | ------- |
 * | is over                    | overdue |
 * | comes within 60 days       | dueSoon |
 * | comes later                | inOrder |
 */
export function reviewStateOf({ nextReview }: Pick<RiskAssessment, 'nextReview'>, day: string): ReviewState {
  if (nextReview < day) return 'overdue'
  return nextReview <= daysAfter(day, reviewSoonDays) ? 'dueSoon' : 'inOrder'
}

/** Why a measure is asked for. */
export const measureReasons = ['overdue', 'highRisk'] as const

/** One of the reasons. */
export type MeasureReason = (typeof measureReasons)[number]

/** What an assessment asks to be done about on a day; nothing of one that is in order. */
export function reasonsForMeasure(
  assessment: Pick<RiskAssessment, 'nextReview' | 'highestRisk'>,
  day: string,
): readonly MeasureReason[] {
  return [
    ...(reviewStateOf(assessment, day) === 'overdue' ? (['overdue'] as const) : []),
    ...(riskScale[assessment.highestRisk].asksForMeasure ? (['highRisk'] as const) : []),
  ]
}

/** So many days the measure of each reason is given. */
export const daysForMeasure: Readonly<Record<MeasureReason, number>> = { overdue: 60, highRisk: 30 }

const measureTexts: Readonly<Record<MeasureReason, LocalizedText>> = {
  overdue: {
    nb: 'Gå gjennom risikovurderingen «{title}» på nytt.',
    nn: 'Gå gjennom risikovurderinga «{title}» på nytt.',
    en: 'Go through the risk assessment “{title}” again.',
  },
  highRisk: {
    nb: 'Få ned risikoen som er vurdert som høy i «{title}».',
    nn: 'Få ned risikoen som er vurdert som høg i «{title}».',
    en: 'Bring down the risk that “{title}” found to be high.',
  },
}

/** The text of the measure that an assessment asks for. */
export function measureTextFor(
  { title }: Pick<RiskAssessment, 'title'>,
  reason: MeasureReason,
): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, measureTexts[reason][language].replace('{title}', () => title)]),
  ) as unknown as LocalizedText
}
