import type { Action, Grant, Scope } from './policy.ts'
import { policy } from './policy.ts'
import type { Appointment, Role } from './role.ts'

/** Who asks: only the appointments matter. */
export interface Person {
  readonly appointments: readonly Appointment[]
}

/** What is asked for: something that belongs to a unit, or to the institution (its top unit). */
export interface Resource {
  /** Code of the unit, then of those above it, up to the institution. */
  readonly unitPath: readonly string[]
  readonly campus?: string
}

/** The verdict: `noRight` when no appointment gives the right anywhere, `outOfReach` when it does, but not here. */
export type Access =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: 'noRight' | 'outOfReach' }

/** Whether a person may do something with a resource. */
export function can(person: Person, action: Action, resource: Resource): Access {
  return accessBy(policy[action], person, resource)
}

/** Whether one of the roles gives the right anywhere: what a menu offers. What is then done is decided by `can`. */
export function mayAnywhere(held: readonly Role[], action: Action): boolean {
  return policy[action].some(({ role }) => held.includes(role))
}

/** Whether one of the grants covers a resource for a person, by any of the appointments. */
export function accessBy(grants: readonly Grant[], person: Person, resource: Resource): Access {
  const rights = rightsOf(person, grants)
  if (rights.length === 0) return { allowed: false, reason: 'noRight' }
  const allowed = rights.some(({ appointment, scope }) => reaches[scope](appointment, resource))
  return allowed ? { allowed } : { allowed, reason: 'outOfReach' }
}

/** How far a person's right to an action reaches, for lists: a unit is reached when any of the parts holds. */
export interface Reach {
  readonly institution: boolean
  /** Units by themselves. */
  readonly units: readonly string[]
  /** Units with all below them. */
  readonly unitsAndBelow: readonly string[]
  readonly campuses: readonly string[]
}

/** What a person may do an action with, as a filter; agrees with `can` for every unit. */
export function reachOf(person: Person, action: Action): Reach {
  const rights = rightsOf(person, policy[action])
  const appointedWith = (...scopes: readonly Scope[]) =>
    rights.filter(({ scope }) => scopes.includes(scope)).map(({ appointment }) => appointment)
  return {
    institution: appointedWith('institution').length > 0,
    units: [
      ...appointedWith('ownUnit').flatMap(({ unit }) => unit ?? []),
      ...appointedWith('ownUnit', 'safetyArea').flatMap(({ area }) => area?.units ?? []),
    ],
    unitsAndBelow: appointedWith('unitAndBelow', 'safetyArea').flatMap(({ unit }) => unit ?? []),
    campuses: appointedWith('safetyArea').flatMap(({ campus }) => campus ?? []),
  }
}

function rightsOf(person: Person, grants: readonly Grant[]) {
  return person.appointments.flatMap((appointment) =>
    grants.filter(({ role }) => role === appointment.role).map(({ scope }) => ({ appointment, scope })),
  )
}

const isFor = ({ unit }: Appointment, codes: readonly string[]) => unit !== null && codes.includes(unit)

const isInArea = ({ area }: Appointment, [unit]: readonly string[]) =>
  area !== undefined && unit !== undefined && area.units.includes(unit)

const reaches: Record<Scope, (appointment: Appointment, resource: Resource) => boolean> = {
  ownUnit: (appointment, { unitPath }) =>
    isFor(appointment, unitPath.slice(0, 1)) || isInArea(appointment, unitPath),
  unitAndBelow: (appointment, { unitPath }) => isFor(appointment, unitPath),
  safetyArea: (appointment, { unitPath, campus }) =>
    isFor(appointment, unitPath) ||
    isInArea(appointment, unitPath) ||
    (appointment.campus !== undefined && appointment.campus === campus),
  institution: () => true,
}
