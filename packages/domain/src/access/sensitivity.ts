import type { Access, Person, Resource } from './can.ts'
import { accessBy } from './can.ts'
import type { Grant } from './policy.ts'
import { thoseAround } from './policy.ts'

/**
 * What is shown to fewer than those who see the rest of a screen or a list:
 * - `answeredBy`: the names of who answered, signed or handed in
 * - `comments`: what people wrote in their own words; health and conflicts can hide there
 * - `contact`: a person's email address
 * - `account`: the identity that a person signs in with
 * - `absence`: from when to when somebody is away, which can tell of their health
 * - `smallNumbers`: figures about persons that are so small that they could be told apart
 */
export const sensitiveFields = [
  'answeredBy',
  'comments',
  'contact',
  'account',
  'absence',
  'smallNumbers',
] as const

/** One of the sensitive fields. */
export type SensitiveField = (typeof sensitiveFields)[number]

/** Who may see which sensitive field: what isn't granted here is left out of what a person gets. */
export type Sensitivity = Readonly<Record<SensitiveField, readonly Grant[]>>

/** The sensitivity of the system's fields. */
export const sensitivity: Sensitivity = {
  answeredBy: thoseAround,
  comments: thoseAround,
  contact: thoseAround,
  account: [{ role: 'hseSection', scope: 'institution' }],
  absence: [
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
    { role: 'hseSection', scope: 'institution' },
  ],
  smallNumbers: [
    { role: 'lineManager', scope: 'ownUnit' },
    { role: 'hseSection', scope: 'institution' },
  ],
}

/** Whether a person may see a sensitive field of a resource that they may read otherwise. */
export function maySee(person: Person, field: SensitiveField, resource: Resource): Access {
  return accessBy(sensitivity[field], person, resource)
}
