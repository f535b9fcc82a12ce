import type { Role } from '../access/index.ts'
import type { LocalizedText } from '../language.ts'
import type { Answer, AnswerScale, ItemKey, LawReference } from '../questionnaire/index.ts'
import type { Lack, Weight } from './gravity.ts'

/**
 * What follows from the answers to one item. It holds in every edition that has the item: a new wording doesn't change
 * what is asked for. Complete, serialisable data.
 */
export interface FindingRule {
  readonly weight: Weight
  /** Which answers are a lack, where it is otherwise than `lacksByScale` has it. */
  readonly lacks?: Partial<Record<Answer, Lack>>
  /** It is a breach of the law when another item, shown, has this answer; otherwise it is as grave as the weight says. */
  readonly law?: { readonly when: { readonly item: ItemKey; readonly is: Answer } }
  /** The unit has to say why it is as it is. */
  readonly asksForReason?: true
  /** What it is about, in a few words. */
  readonly topic: LocalizedText
  /** What is asked for, as a sentence. */
  readonly demand: LocalizedText
  /** What the unit can do about it: the text of a measure. */
  readonly suggestion: LocalizedText
  /** Where the law says so, among the references of the question; left out where all of them are meant. */
  readonly references?: readonly LawReference[]
  /** Who must act. The line manager answers for the working environment of the unit. */
  readonly mustAct: Role
  /** Who can help. */
  readonly helpedBy: readonly Role[]
}

/** That no answer to an item is a lack, and why. */
export interface NoRule {
  readonly noRuleBecause: string
}

/** The answers that are a lack where yes, or much, is good. */
export const lacksByScale: Readonly<Record<AnswerScale, Partial<Record<Answer, Lack>>>> = {
  yesNo: { no: 'absent' },
  yesNoDontKnow: { no: 'absent', dontKnow: 'unknown' },
  degree: { toVerySmallDegree: 'low', toSmallDegree: 'low', dontKnow: 'unknown' },
  degreeOrNotApplicable: { toVerySmallDegree: 'low', toSmallDegree: 'low', dontKnow: 'unknown' },
  shareBand: { from0to24: 'low', from25to49: 'low', dontKnow: 'unknown' },
  routineMatrix: { no: 'absent' },
}

/** The decision about an item: a rule, or that there is none. */
export type Decision = FindingRule | NoRule

/** Whether a decision is a rule. */
export function isRule(decision: Decision): decision is FindingRule {
  return !('noRuleBecause' in decision)
}
