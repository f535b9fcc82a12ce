import { daysAfter } from '../calendar.ts'
import type { Duty } from './duties.ts'
import { duties, dutyRules } from './duties.ts'

/** What a register knows of a duty: when it was done, or that it isn't. */
export interface Known {
  readonly doneOn: string | null
}

/** What the wheel of a unit and year follows from. Days are local, `YYYY-MM-DD`. */
export interface WheelFacts {
  readonly year: number
  /** The last days that the HSE section, or the campaign, has set for all units. */
  readonly days: Readonly<Partial<Record<Duty, string>>>
  /** Until when this unit has for a duty, where it has got longer than the others. */
  readonly longer: Readonly<Partial<Record<Duty, string>>>
  /** What the registers know; a duty that they can't tell of isn't there. */
  readonly known: Readonly<Partial<Record<Duty, Known>>>
  /** The days that somebody has marked by hand. */
  readonly marks: Readonly<Partial<Record<Duty, string>>>
}

/** So many days before its last day, a duty is due soon. */
const soonDays = 30

/** How a duty stands. */
export type DutyState = 'done' | 'late' | 'soon' | 'later'

/** A duty of a unit and year. */
export interface DutyStanding {
  readonly duty: Duty
  readonly lastDay: string
  readonly state: DutyState
  readonly doneOn: string | null
  /** Who says whether it is done: a register, or people, who can then mark it by hand. */
  readonly saidBy: 'register' | 'hand'
}

/**
 * The duties of a unit and year on a day, in the order of their last days.
 *
 * | a register knows | marked by hand | done                    |
 * | ---------------- | -------------- | ----------------------- |
 * | that it is done  |                | yes, says the register  |
 * | that it isn't    |                | no, says the register   |
 * | nothing          | yes            | yes, by hand            |
 * | nothing          | no             | no                      |
 *
 * | set for all | the unit has got longer | last day                   |
 * | ----------- | ----------------------- | -------------------------- |
 * | no          | no                      | the usual one of the duty  |
 * | yes         | no                      | the one that is set        |
 * |             | yes                     | its own, if that is later  |
 */
export function annualWheel(facts: WheelFacts, day: string): readonly DutyStanding[] {
  return duties.map((duty) => standingOf(duty, facts, day)).toSorted(byLastDay)
}

/** The last day of a duty in a year, as it is when nobody has set another. */
export function usualLastDay(duty: Duty, year: number): string {
  return `${year}-${dutyRules[duty].usualDay}`
}

function standingOf(duty: Duty, facts: WheelFacts, day: string): DutyStanding {
  const { known, marks } = facts
  const lastDay = lastDayOf(duty, facts)
  const register = known[duty]
  const doneOn = register ? register.doneOn : (marks[duty] ?? null)
  return {
    duty,
    lastDay,
    state: doneOn === null ? stateOf(lastDay, day) : 'done',
    doneOn,
    saidBy: register ? 'register' : 'hand',
  }
}

/** To have got longer never takes a day away. */
function lastDayOf(duty: Duty, { year, days, longer }: WheelFacts): string {
  const common = days[duty] ?? usualLastDay(duty, year)
  const own = longer[duty]
  return own !== undefined && own > common ? own : common
}

function stateOf(lastDay: string, day: string): DutyState {
  if (lastDay < day) return 'late'
  return lastDay <= daysAfter(day, soonDays) ? 'soon' : 'later'
}

function byLastDay(one: DutyStanding, other: DutyStanding): number {
  return one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay)
}
