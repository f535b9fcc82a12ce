import type { Grant, Resource } from '../access/index.ts'
import type { MeasureState } from '../action-plan/index.ts'
import { dueOf } from '../action-plan/index.ts'
import { followedByPerson } from './followed-by-person.ts'
import type { Staff } from './recipients.ts'
import { weekBefore, weekOf } from './week.ts'

/**
 * Those who are told every week how measures stand, and how far each sees: who may read them, but a deputy, who is told
 * when acting. Nobody is told of more than what `measures.read` reaches.
 */
export const measureFollowers: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'hseCoordinator', scope: 'ownUnit' },
  { role: 'facultyManagement', scope: 'unitAndBelow' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
]

/** A measure, as far as the digest depends on it. Days are local, `YYYY-MM-DD`. */
export interface FollowedMeasure {
  readonly state: MeasureState
  /** Null of one that goes on. */
  readonly deadline: string | null
  /** When it was last said to be done; null if never. */
  readonly doneOn: string | null
}

/** What a unit has, for those who follow it. */
export interface FollowedUnit {
  readonly unit: Resource
  readonly measures: readonly FollowedMeasure[]
  /** How many of its findings of the year no measure was made from. */
  readonly withoutMeasure: number
}

/** What the digest counts, the most pressing first. */
export const digestCounts = ['late', 'soon', 'withoutMeasure', 'done'] as const

/**
 * How measures and findings stand in a week:
 * - `late`: measures whose deadline has passed
 * - `soon`: those whose deadline is near
 * - `withoutMeasure`: findings that no measure was made from
 * - `done`: measures that were done in the week before, and still are
 */
export type DigestCounts = Readonly<Record<(typeof digestCounts)[number], number>>

/** What one person's digest of measures says. */
export interface MeasureDigest {
  readonly person: string
  readonly counts: DigestCounts
  /** Units with late measures, those with most first. */
  readonly lateIn: readonly { readonly unit: string; readonly late: number }[]
  /** Code of the only unit that the person follows; null where there are several. */
  readonly onlyUnit: string | null
}

/**
 * The digest of measures of each follower who hasn't unsubscribed. Where there is nothing to tell, there is none.
 *
 * @param unsubscribed ids of those who don't want it
 */
export function planMeasureDigests(
  units: readonly FollowedUnit[],
  staff: Staff,
  day: string,
  unsubscribed: ReadonlySet<string>,
): readonly MeasureDigest[] {
  const counted = units.map((followed) => ({ unit: followed.unit, counts: countsOf(followed, day) }))
  return followedByPerson(counted, measureFollowers, staff, unsubscribed)
    .map(({ person, things }) => digestOf(person, things))
    .filter(({ counts }) => digestCounts.some((what) => counts[what] > 0))
}

interface CountedUnit {
  readonly unit: Resource
  readonly counts: DigestCounts
}

function digestOf(person: string, units: readonly CountedUnit[]): MeasureDigest {
  const sum = (what: keyof DigestCounts) => units.reduce((total, { counts }) => total + counts[what], 0)
  const [first, second] = units
  return {
    person,
    counts: {
      late: sum('late'),
      soon: sum('soon'),
      withoutMeasure: sum('withoutMeasure'),
      done: sum('done'),
    },
    lateIn: units
      .filter(({ counts }) => counts.late > 0)
      .map(({ unit, counts }) => ({ unit: codeOf(unit), late: counts.late }))
      .toSorted((one, other) => other.late - one.late || (one.unit < other.unit ? -1 : 1)),
    onlyUnit: first && !second ? codeOf(first.unit) : null,
  }
}

function countsOf({ measures, withoutMeasure }: FollowedUnit, day: string): DigestCounts {
  const due = Map.groupBy(measures, (measure) => dueOn(measure, day))
  return {
    late: due.get('late')?.length ?? 0,
    soon: due.get('soon')?.length ?? 0,
    withoutMeasure,
    done: measures.filter((measure) => wasDoneBefore(measure, weekOf(day), weekBefore(day))).length,
  }
}

function dueOn({ state, deadline }: FollowedMeasure, day: string) {
  const until =
    deadline === null ? ({ kind: 'ongoing' } as const) : ({ kind: 'date', day: deadline } as const)
  return dueOf({ state, deadline: until, lastLookedAt: day }, day)
}

function wasDoneBefore({ state, doneOn }: FollowedMeasure, before: string, from: string): boolean {
  const isDone = state === 'done' || state === 'effectConfirmed'
  return isDone && doneOn !== null && from <= doneOn && doneOn < before
}

const codeOf = ({ unitPath }: Resource) => unitPath[0] ?? ''
