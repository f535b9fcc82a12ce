import type { Appointment, Grant, Resource } from '../access/index.ts'
import { accessBy } from '../access/index.ts'
import type { Side } from './tasks.ts'

/** Everybody with a role on the day, as `appointmentsInForce` gives them, and who is away. */
export interface Staff {
  readonly roles: ReadonlyMap<string, readonly Appointment[]>
  /** Ids of those who are away. */
  readonly away: ReadonlySet<string>
}

/** Ids of the persons who are written to for each side of a unit. */
export type Recipients = Readonly<Record<Side, readonly string[]>>

const own = (role: Grant['role']): Grant => ({ role, scope: 'ownUnit' })
const localChief: Grant = { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' }
const chief: Grant = { role: 'chiefSafetyRepresentative', scope: 'institution' }

/**
 * Whom to ask in turn: the first group that has somebody who is here gets it. Where everybody is away, the first group
 * that has anybody gets it all the same. A deputy who acts has the role of a representative.
 */
const turns: Readonly<Record<Side, readonly Grant[]>> = {
  manager: [own('lineManager')],
  representative: [own('safetyRepresentative'), own('deputySafetyRepresentative'), localChief, chief],
}

/** Who can sign in the place of each side, beside those who are asked first. */
const deputies: Readonly<Record<Side, readonly Grant[]>> = {
  manager: [],
  representative: [own('deputySafetyRepresentative'), localChief, chief],
}

/** Who is written to about a unit's report. */
export function recipientsOf(unit: Resource, staff: Staff): Recipients {
  return {
    manager: firstOf(turns.manager, unit, staff),
    representative: firstOf(turns.representative, unit, staff),
  }
}

/**
 * Who is written to when a side doesn't sign: those who can sign in its place. Where there is nobody, those who were
 * asked before are asked again.
 *
 * @param asked ids of those who were asked before
 */
export function deputiesOf(
  side: Side,
  unit: Resource,
  staff: Staff,
  asked: readonly string[],
): readonly string[] {
  for (const grant of deputies[side]) {
    const others = withGrant(grant, unit, staff).filter((id) => !staff.away.has(id) && !asked.includes(id))
    if (others.length > 0) return others
  }
  return asked
}

/** The HSE section's persons who are here. */
export function hseSectionOf(unit: Resource, staff: Staff): readonly string[] {
  return firstOf([{ role: 'hseSection', scope: 'institution' }], unit, staff)
}

/**
 * Ids of those in the first group of a turn that has somebody who is here; where everybody is away, of the first that has
 * anybody.
 */
export function firstOf(grants: readonly Grant[], unit: Resource, staff: Staff): readonly string[] {
  const groups = grants.map((grant) => withGrant(grant, unit, staff)).filter(({ length }) => length > 0)
  const here = groups.map((group) => group.filter((id) => !staff.away.has(id)))
  return here.find(({ length }) => length > 0) ?? groups[0] ?? []
}

function withGrant(grant: Grant, unit: Resource, { roles }: Staff): readonly string[] {
  return [...roles]
    .filter(([, appointments]) => accessBy([grant], { appointments }, unit).allowed)
    .map(([id]) => id)
    .toSorted()
}
