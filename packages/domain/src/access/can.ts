import type { Action, Scope } from './policy.ts'
import { policy } from './policy.ts'
import type { Appointment } from './role.ts'

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
  const rights = rightsOf(person, action)
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
  const rights = rightsOf(person, action)
  const unitsWith = (scopes: readonly Scope[]) =>
    rights.flatMap(({ appointment, scope }) => (scopes.includes(scope) ? (appointment.unit ?? []) : []))
  return {
    institution: rights.some(({ scope }) => scope === 'institution'),
    units: unitsWith(['ownUnit']),
    unitsAndBelow: unitsWith(['unitAndBelow', 'safetyArea']),
    campuses: rights.flatMap(({ appointment, scope }) =>
      scope === 'safetyArea' ? (appointment.campus ?? []) : [],
    ),
  }
}

function rightsOf(person: Person, action: Action) {
  return person.appointments.flatMap((appointment) =>
    policy[action]
      .filter(({ role }) => role === appointment.role)
      .map(({ scope }) => ({ appointment, scope })),
  )
}

const isFor = ({ unit }: Appointment, codes: readonly string[]) => unit !== null && codes.includes(unit)

const reaches: Record<Scope, (appointment: Appointment, resource: Resource) => boolean> = {
  ownUnit: (appointment, { unitPath }) => isFor(appointment, unitPath.slice(0, 1)),
  unitAndBelow: (appointment, { unitPath }) => isFor(appointment, unitPath),
  safetyArea: (appointment, { unitPath, campus }) =>
    isFor(appointment, unitPath) || (appointment.campus !== undefined && appointment.campus === campus),
  institution: () => true,
}
