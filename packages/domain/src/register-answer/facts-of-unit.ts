import type { RoundState } from '../safety-round/index.ts'
import { roundStandingOf } from '../safety-round/index.ts'
import { basicCourseYears, lastDayWithin } from '../training/index.ts'
import type { RegisterFact } from './register-fact.ts'

/** The holder of a role in a unit, with what the register of training has. */
export interface TrainedHolder {
  readonly role: 'lineManager' | 'safetyRepresentative'
  /** The days of the basic courses that they have been through. */
  readonly basicCourses: readonly string[]
}

/** The question about the basic course of each role. */
const basicCourseItem = {
  lineManager: 'managerBasicCourse',
  safetyRepresentative: 'safetyRepBasicCourse',
} as const

/**
 * What the register of training says about the questions on the basic course (14 and 15): yes where all who hold the role
 * have been through the course itself in the last three years, counted from the day. Of a role that nobody holds it
 * says nothing.
 */
export function basicCourseFacts<Holder extends TrainedHolder>(
  holders: readonly Holder[],
  day: string,
): readonly RegisterFact<{ readonly holder: Holder; readonly heldOn: string | null }>[] {
  return (['safetyRepresentative', 'lineManager'] as const).flatMap((role) => {
    const evidence = holders
      .filter((holder) => holder.role === role)
      .map((holder) => ({
        holder,
        heldOn:
          holder.basicCourses
            .filter((each) => each <= day)
            .toSorted()
            .at(-1) ?? null,
      }))
    if (evidence.length === 0) return []
    const all = evidence.every(({ heldOn }) => heldOn !== null && isRecent(heldOn, day))
    return [{ register: 'training', item: basicCourseItem[role], answer: all ? 'yes' : 'no', evidence }]
  })
}

/**
 * What the register of rounds says about the question on the year's round (9): yes where one was signed by both, no where
 * none was even planned. As long as one is on its way, it tells of that, and leaves the answer to the unit.
 */
export function roundFact<Round extends { readonly state: RoundState }>(
  rounds: readonly Round[],
): RegisterFact<Round> {
  const standing = roundStandingOf(rounds.map(({ state }) => state))
  const answer = ({ done: 'yes', onTheWay: null, none: 'no' } as const)[standing]
  return { register: 'safetyRounds', item: 'safetyRoundDone', answer, evidence: rounds }
}

function isRecent(heldOn: string, day: string): boolean {
  return day <= lastDayWithin(heldOn, basicCourseYears)
}

/**
 * What the register of risk assessments tells about the question on them (3): how far they are up to date is the unit's own
 * judgement, so that it only shows what there is.
 */
export function riskFact<Assessment>(assessments: readonly Assessment[]): RegisterFact<Assessment> {
  return {
    register: 'riskAssessments',
    item: 'riskAssessmentsUpToDate',
    answer: null,
    evidence: assessments,
  }
}
