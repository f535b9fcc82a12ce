import type { Appointment, Grant, Resource } from '../access/index.ts'
import { accessBy } from '../access/index.ts'
import type { Signer } from '../report/index.ts'
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

/** Who is written to about a unit's report, as long as it is being answered or is to be handed in. */
export function recipientsOf(unit: Resource, staff: Staff): Recipients {
  return {
    manager: firstOf(turns.manager, unit, staff),
    representative: firstOf(turns.representative, unit, staff),
  }
}

/** Who is asked to sign for a side: of those who can, in the same turn as for everything else. */
export function signersAsked(signers: readonly Signer[], side: Side, { away }: Staff): readonly string[] {
  return firstHere(signersInTurn(signers, side), away)
}

/**
 * Who is asked when a side doesn't sign: the next in turn who can sign in its place. Where there is nobody, those who were
 * asked before are asked again.
 */
export function deputiesAsked(signers: readonly Signer[], side: Side, staff: Staff): readonly string[] {
  const asked = signersAsked(signers, side, staff)
  const others = signersInTurn(signers, side).map((group) =>
    group.filter((id) => !staff.away.has(id) && !asked.includes(id)),
  )
  return others.find(({ length }) => length > 0) ?? asked
}

function signersInTurn(signers: readonly Signer[], side: Side): readonly (readonly string[])[] {
  return turns[side].map(({ role }) =>
    signers
      .filter((signer) => signer.part === side && signer.role === role)
      .map(({ personId }) => personId)
      .toSorted(),
  )
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
  return firstHere(
    grants.map((grant) => withGrant(grant, unit, staff)),
    staff.away,
  )
}

function firstHere(groups: readonly (readonly string[])[], away: ReadonlySet<string>): readonly string[] {
  const some = groups.filter(({ length }) => length > 0)
  const here = some.map((group) => group.filter((id) => !away.has(id)))
  return here.find(({ length }) => length > 0) ?? some[0] ?? []
}

function withGrant(grant: Grant, unit: Resource, { roles }: Staff): readonly string[] {
  return [...roles]
    .filter(([, appointments]) => accessBy([grant], { appointments }, unit).allowed)
    .map(([id]) => id)
    .toSorted()
}
