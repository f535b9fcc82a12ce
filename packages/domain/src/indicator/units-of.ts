import type { BaseKind } from '../quantity/index.ts'
import type { Answer } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'
import type { Indicator } from './indicator.ts'

/** What a unit's report has for the item of an indicator: `null` when it didn't hand in. */
export interface UnitOutcome<U> {
  readonly unit: U
  readonly outcome: Pick<ItemOutcome, 'shown' | 'answer'> | null
}

/** Why a unit has no answer that counts, or is left out of the base. */
export type LeftOutReason = 'notSubmitted' | 'notShown' | 'blank' | 'notYesOrNo'

/** A unit of the base with its answer, or the reason why there is none; the response rate has neither for those that handed in. */
export interface UnitAnswer<U> {
  readonly unit: U
  readonly answer: Answer | null
  readonly reason: Exclude<LeftOutReason, 'notYesOrNo'> | null
}

/** The units behind an indicator: `counted` are its numerator, and with `inBaseNotCounted` its base. */
export interface IndicatorUnits<U> {
  readonly counted: readonly UnitAnswer<U>[]
  readonly inBaseNotCounted: readonly UnitAnswer<U>[]
  readonly leftOut: readonly { readonly unit: U; readonly reason: LeftOutReason }[]
}

type UnitCase = 'notSubmitted' | 'notShown' | 'blank' | 'yesOrNo' | 'otherAnswer'

/**
 * Which units belong to a base. Where the entry is a reason, they are left out for it.
 *
 * For the response rate every unit is in the base, and counted when it handed in.
 */
const baseMembership: Record<BaseKind, Record<UnitCase, 'inBase' | LeftOutReason>> = {
  allUnits: {
    notSubmitted: 'inBase',
    notShown: 'inBase',
    blank: 'inBase',
    yesOrNo: 'inBase',
    otherAnswer: 'inBase',
  },
  answeredUnits: {
    notSubmitted: 'notSubmitted',
    notShown: 'inBase',
    blank: 'inBase',
    yesOrNo: 'inBase',
    otherAnswer: 'inBase',
  },
  applicableUnits: {
    notSubmitted: 'notSubmitted',
    notShown: 'notShown',
    blank: 'inBase',
    yesOrNo: 'inBase',
    otherAnswer: 'inBase',
  },
  yesOrNo: {
    notSubmitted: 'notSubmitted',
    notShown: 'notShown',
    blank: 'blank',
    yesOrNo: 'inBase',
    otherAnswer: 'notYesOrNo',
  },
}

/** The units of an indicator, in the order given: those counted, the rest of the base, and those left out, with why. */
export function unitsOf<U>(indicator: Indicator, reports: readonly UnitOutcome<U>[]): IndicatorUnits<U> {
  const counted: UnitAnswer<U>[] = []
  const inBaseNotCounted: UnitAnswer<U>[] = []
  const leftOut: { unit: U; reason: LeftOutReason }[] = []
  for (const { unit, outcome } of reports) {
    const unitCase = caseOf(indicator, outcome)
    const membership = baseMembership[indicator.base][unitCase]
    if (membership !== 'inBase') {
      leftOut.push({ unit, reason: membership })
      continue
    }
    const answer = indicator.item !== null && outcome?.shown ? outcome.answer : null
    const group = isCounted(indicator, unitCase, answer) ? counted : inBaseNotCounted
    group.push({ unit, answer, reason: reasonOf(unitCase) })
  }
  return { counted, inBaseNotCounted, leftOut }
}

function caseOf({ item }: Indicator, outcome: UnitOutcome<unknown>['outcome']): UnitCase {
  if (outcome === null) return 'notSubmitted'
  if (item === null) return 'otherAnswer'
  if (!outcome.shown) return 'notShown'
  if (outcome.answer === null) return 'blank'
  return outcome.answer === 'yes' || outcome.answer === 'no' ? 'yesOrNo' : 'otherAnswer'
}

function reasonOf(unitCase: UnitCase): UnitAnswer<unknown>['reason'] {
  return unitCase === 'yesOrNo' || unitCase === 'otherAnswer' ? null : unitCase
}

function isCounted({ item, answers }: Indicator, unitCase: UnitCase, answer: Answer | null): boolean {
  if (item === null) return unitCase !== 'notSubmitted'
  if (answer !== null) return answers.includes(answer)
  return unitCase !== 'notShown' && answers.includes('unanswered')
}
