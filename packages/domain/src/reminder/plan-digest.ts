import type { Grant, Resource } from '../access/index.ts'
import type { ReportState } from '../report/index.ts'
import { followedByPerson } from './followed-by-person.ts'
import type { Staff } from './recipients.ts'

/** Those who follow the reporting without owing anything, and how far each sees. The HSE section has its desk. */
export const followers: readonly Grant[] = [
  { role: 'facultyManagement', scope: 'unitAndBelow' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
]

/** How far a unit has come, for those who follow. */
export interface FollowedReport {
  readonly unit: Resource
  readonly state: ReportState
}

/** What one person's digest says. */
export interface Digest {
  readonly person: string
  /** How many units are in what the person follows. */
  readonly total: number
  readonly handedIn: number
  readonly begun: number
  readonly notBegun: number
  /** Codes of the units that haven't handed in, those not begun first. */
  readonly waitedFor: readonly string[]
}

/**
 * The weekly digest of each follower who hasn't unsubscribed. Who follows no unit gets none.
 *
 * | state                        | counts as |
 * | ---------------------------- | --------- |
 * | submitted                    | handedIn  |
 * | notStarted                   | notBegun  |
 * | inProgress, complete, signed | begun     |
 *
 * @param unsubscribed ids of those who don't want it
 */
export function planDigests(
  reports: readonly FollowedReport[],
  staff: Staff,
  unsubscribed: ReadonlySet<string>,
): readonly Digest[] {
  return followedByPerson(reports, followers, staff, unsubscribed).map(({ person, things }) =>
    digestOf(person, things),
  )
}

function digestOf(person: string, reports: readonly FollowedReport[]): Digest {
  const handedIn = reports.filter(({ state }) => state === 'submitted')
  const notBegun = reports.filter(({ state }) => state === 'notStarted')
  const begun = reports.filter(({ state }) => state !== 'submitted' && state !== 'notStarted')
  return {
    person,
    total: reports.length,
    handedIn: handedIn.length,
    begun: begun.length,
    notBegun: notBegun.length,
    waitedFor: [...codesOf(notBegun), ...codesOf(begun)],
  }
}

const codesOf = (reports: readonly FollowedReport[]) =>
  reports.map(({ unit }) => unit.unitPath[0] ?? '').toSorted()
