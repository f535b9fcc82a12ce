import { daysAfter } from '../calendar.ts'
import type { ReportState } from '../report/index.ts'
import { signingPatience } from '../report/index.ts'
import type { Campaign } from './campaign.ts'
import { isLate, isOpen } from './campaign.ts'

/** How far a unit has come with its report, in order. */
export const standings = ['notBegun', 'begun', 'complete', 'waitsForSignature', 'handedIn'] as const

/** One of the standings. */
export type Standing = (typeof standings)[number]

/** What can be said of a unit beside its standing, whichever that is. */
export const standingMarks = ['late', 'extended', 'reopened'] as const

/** One of the marks. */
export type StandingMark = (typeof standingMarks)[number]

/** Those who sign a report. */
export const signingRoles = ['lineManager', 'safetyRepresentative'] as const

/** One of them. */
export type SigningRole = (typeof signingRoles)[number]

/** What somebody still has to do before a report is handed in. */
export type Duty = 'answer' | 'sign' | 'handIn'

/** Who owes what. */
export interface OwedDuty {
  readonly role: SigningRole
  readonly duty: Duty
}

/** What is known of a unit's report, as far as following it goes. */
export interface FollowedReport {
  readonly state: ReportState
  /** Who has signed what it says now. */
  readonly signedBy: readonly SigningRole[]
  /** Of a report that is handed in: whether that was after the unit's deadline. */
  readonly handedInLate: boolean
  /** Whether it has been handed in before, and was opened again. */
  readonly reopened: boolean
}

/** How a unit stands: what the HSE section follows. */
export interface UnitStanding {
  readonly standing: Standing
  readonly marks: readonly StandingMark[]
  /** Nobody owes anything where it is handed in, or can't be any more. */
  readonly owes: readonly OwedDuty[]
}

/**
 * How a unit stands on a day, in a campaign as the unit meets it (`forUnit`).
 *
 * | report     | signed by | standing          | owed                                     |
 * | ---------- | --------- | ----------------- | ---------------------------------------- |
 * | notStarted |           | notBegun          | both answer                              |
 * | notStarted | reopened  | begun             | both answer                              |
 * | inProgress |           | begun             | both answer                              |
 * | complete   | nobody    | complete          | both sign                                |
 * | complete   | one       | waitsForSignature | the other signs                          |
 * | complete   | both      | complete          | the line manager hands in                |
 * | signed     |           | complete          | the line manager hands in                |
 * | submitted  |           | handedIn          | nothing                                  |
 *
 * Marks, beside any of these: `late` where it was handed in after the deadline, or isn't handed in and the deadline is
 * over; `extended` where the unit has its own deadline; `reopened` where a handed in report was opened again.
 */
export function standingOf(report: FollowedReport, campaign: Campaign, day: string): UnitStanding {
  const handedIn = report.state === 'submitted'
  const late = handedIn ? report.handedInLate : isLate(campaign, day)
  const marks = { late, extended: Boolean(campaign.extension), reopened: report.reopened }
  return {
    standing: standingWithout(report),
    marks: standingMarks.filter((mark) => marks[mark]),
    owes: handedIn || !isOpen(campaign, day) ? [] : dutiesOf(report),
  }
}

function standingWithout({ state, signedBy, reopened }: FollowedReport): Standing {
  if (state === 'submitted') return 'handedIn'
  if (state === 'complete' && signedBy.length === 1) return 'waitsForSignature'
  if (state === 'complete' || state === 'signed') return 'complete'
  return state === 'inProgress' || reopened ? 'begun' : 'notBegun'
}

function dutiesOf({ state, signedBy }: FollowedReport): readonly OwedDuty[] {
  if (state === 'notStarted' || state === 'inProgress') {
    return signingRoles.map((role) => ({ role, duty: 'answer' }))
  }
  const missing = state === 'signed' ? [] : signingRoles.filter((role) => !signedBy.includes(role))
  return missing.length > 0
    ? missing.map((role) => ({ role, duty: 'sign' }))
    : [{ role: 'lineManager', duty: 'handIn' }]
}

/** The day from which the HSE section can let a report through that the manager has signed on a day. */
export function letThroughDay(signedOn: string): string {
  return daysAfter(signedOn, signingPatience.letThrough)
}

/** How many units stand where. */
export function countStandings(
  units: readonly Pick<UnitStanding, 'standing'>[],
): Readonly<Record<Standing, number>> {
  const counts = { notBegun: 0, begun: 0, complete: 0, waitsForSignature: 0, handedIn: 0 }
  for (const { standing } of units) counts[standing] += 1
  return counts
}
