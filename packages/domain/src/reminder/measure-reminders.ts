import type { Grant, Resource, Role } from '../access/index.ts'
import type { Owner } from '../action-plan/index.ts'
import { dueOf } from '../action-plan/index.ts'
import type { Staff } from './recipients.ts'
import { firstOf } from './recipients.ts'

/** An open measure with a deadline, as far as reminding depends on it. */
export interface OwedMeasure {
  readonly id: number
  readonly unit: Resource
  readonly owner: Owner
  /** `YYYY-MM-DD`. */
  readonly deadline: string
}

/** That a measure is soon due, or late. */
export interface MeasureMatter {
  readonly measure: number
  /** Code of the unit. */
  readonly unit: string
  readonly due: 'soon' | 'late'
  readonly deadline: string
}

/** What one person is told of. */
export interface MeasureReminder {
  readonly person: string
  readonly matters: readonly MeasureMatter[]
}

/** Roles that are for the whole institution. */
const ofInstitution: ReadonlySet<Role> = new Set([
  'chiefSafetyRepresentative',
  'hseSection',
  'committeeMember',
  'occupationalHealth',
])

/**
 * Who is told of which measures on a day: each whose owner is soon out of time, or is.
 *
 * | owner                        | who is told                                               |
 * | ---------------------------- | --------------------------------------------------------- |
 * | a person with a role         | the person                                                |
 * | a person without one         | nobody: who has left owes nothing                         |
 * | a role                       | those who have it for the unit, of whom who is here first |
 * | a part of the organisation   | nobody: it has no address                                 |
 *
 * @returns by person, each with the earliest deadline first
 */
export function planMeasureReminders(
  measures: readonly OwedMeasure[],
  staff: Staff,
  day: string,
): readonly MeasureReminder[] {
  const told = measures.flatMap((measure) => {
    const matter = matterOf(measure, day)
    return matter ? ownersOf(measure, staff).map((person) => ({ person, matter })) : []
  })
  return [...Map.groupBy(told, ({ person }) => person)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([person, ofPerson]) => ({
      person,
      matters: ofPerson.map(({ matter }) => matter).toSorted(byDeadline),
    }))
}

function matterOf({ id, unit, deadline }: OwedMeasure, day: string): MeasureMatter | null {
  const facts = { state: 'planned', deadline: { kind: 'date', day: deadline }, lastLookedAt: day } as const
  const due = dueOf(facts, day)
  return due === 'soon' || due === 'late'
    ? { measure: id, unit: unit.unitPath[0] ?? '', due, deadline }
    : null
}

function ownersOf({ owner, unit }: OwedMeasure, staff: Staff): readonly string[] {
  if (owner.kind === 'person') return staff.roles.has(owner.personId) ? [owner.personId] : []
  if (owner.kind === 'body') return []
  const grant: Grant = {
    role: owner.role,
    scope: ofInstitution.has(owner.role) ? 'institution' : 'ownUnit',
  }
  return firstOf([grant], unit, staff)
}

function byDeadline(one: MeasureMatter, other: MeasureMatter): number {
  if (one.deadline !== other.deadline) return one.deadline < other.deadline ? -1 : 1
  return one.measure - other.measure
}
