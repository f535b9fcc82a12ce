import type { Role } from '../access/index.ts'
import { daysAfter, yearsAfter } from '../calendar.ts'
import type { Course, HoursAgreement, Training } from './course.ts'
import type { RequirementKey } from './requirements.ts'
import { requirementKeys, requirementsOf, trainingRequirements } from './requirements.ts'

/** What is known of somebody's training. */
export interface TrainingFacts {
  readonly trainings: readonly Training[]
  /** Null where nothing was agreed. */
  readonly agreement: HoursAgreement | null
}

/** How somebody stands to a requirement, the worst first. */
export const trainingStates = ['missing', 'expired', 'expiresSoon', 'metByAgreement', 'met'] as const

/** One of the ways to stand. */
export type TrainingState = (typeof trainingStates)[number]

/** How somebody stands to a requirement on a day. */
export interface TrainingStanding {
  readonly requirement: RequirementKey
  readonly state: TrainingState
  /** Of hours: how many there are, and how many it takes. */
  readonly hours: { readonly had: number; readonly needed: number } | null
  /** The last day on which it is met; null where that has no end, or it never was. */
  readonly validTo: string | null
}

/** So many days before it expires, one is told. */
export const expirySoonDays = 90

/**
 * How the holder of a role stands to its requirements on a day. What is held later doesn't count yet.
 *
 * | kind   | trained                                  | stands                  |
 * | ------ | ---------------------------------------- | ----------------------- |
 * | course | yes                                      | met                     |
 * | course | no                                       | missing                 |
 * | hours  | as many as needed                        | met                     |
 * | hours  | fewer, but as many as agreed             | metByAgreement          |
 * | hours  | fewer                                    | missing                 |
 * | within | never the first of the courses           | not asked for           |
 * | within | last day of the term is over             | expired                 |
 * | within | it is over within 90 days                | expiresSoon             |
 * | within | later                                    | met                     |
 */
export function trainingStandings(
  roles: readonly Role[],
  facts: TrainingFacts,
  day: string,
): readonly TrainingStanding[] {
  const asked = new Set(roles.flatMap(requirementsOf))
  const held = facts.trainings.filter(({ heldOn }) => heldOn <= day)
  const agreement = facts.agreement && facts.agreement.agreedOn <= day ? facts.agreement : null
  return requirementKeys
    .filter((key) => asked.has(key))
    .flatMap((key) => standingOf(key, { trainings: held, agreement }, day) ?? [])
}

/** Whether it is a lack. */
export function isLacking(state: TrainingState): boolean {
  return state === 'missing' || state === 'expired'
}

/** The day of the last of some courses that was held until a day; null where none was. */
export function lastHeld(
  trainings: readonly Training[],
  some: readonly Course[],
  day: string,
): string | null {
  const days = trainings
    .filter(({ course, heldOn }) => some.includes(course) && heldOn <= day)
    .map(({ heldOn }) => heldOn)
  return days.toSorted().at(-1) ?? null
}

/** The last day of the years after a course: held on 15 March 2024, three years last until 14 March 2027. */
export function lastDayWithin(heldOn: string, years: number): string {
  return daysAfter(yearsAfter(heldOn, years), -1)
}

function standingOf(
  requirement: RequirementKey,
  { trainings, agreement }: TrainingFacts,
  day: string,
): TrainingStanding | null {
  const { training } = trainingRequirements[requirement]
  const { courses: some } = training
  const last = lastHeld(trainings, some, day)
  switch (training.kind) {
    case 'course':
      return { requirement, state: last === null ? 'missing' : 'met', hours: null, validTo: null }
    case 'hours': {
      const had = sum(trainings.filter(({ course }) => some.includes(course)).map(({ hours }) => hours))
      const needed = Math.min(training.atLeast, agreement?.hours ?? training.atLeast)
      const state = had >= training.atLeast ? 'met' : had >= needed ? 'metByAgreement' : 'missing'
      return { requirement, state, hours: { had, needed }, validTo: null }
    }
    case 'within': {
      const [first] = some
      if (last === null || first === undefined || lastHeld(trainings, [first], day) === null) return null
      const validTo = lastDayWithin(last, training.years)
      return { requirement, state: expiryOf(validTo, day), hours: null, validTo }
    }
  }
}

function expiryOf(validTo: string, day: string): TrainingState {
  if (validTo < day) return 'expired'
  return validTo <= daysAfter(day, expirySoonDays) ? 'expiresSoon' : 'met'
}

/** Hours have one decimal: added as tenths, they stay exact. */
function sum(hours: readonly number[]): number {
  return hours.reduce((tenths, each) => tenths + Math.round(each * 10), 0) / 10
}
