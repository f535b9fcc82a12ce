import type { Access, Person, Resource } from './can.ts'
import { can } from './can.ts'
import type { Action } from './policy.ts'
import { actions } from './policy.ts'

/** Somebody, what they might do, and with what. */
export interface Pair<P extends Person, R extends Resource> {
  readonly person: P
  readonly action: Action
  readonly resource: R
}

/** A pair that the policy refuses, and why. */
export type ForbiddenPair<P extends Person, R extends Resource> = Pair<P, R> & {
  readonly reason: Extract<Access, { allowed: false }>['reason']
}

/** Every person × action × resource that the policy allows: what must work, wherever it is tried. */
export function* allowedPairs<P extends Person, R extends Resource>(
  persons: readonly P[],
  resources: readonly R[],
): Generator<Pair<P, R>> {
  for (const { access, ...pair } of pairs(persons, resources)) if (access.allowed) yield pair
}

/** Every person × action × resource that the policy refuses: what must be refused, wherever it is tried. */
export function* forbiddenPairs<P extends Person, R extends Resource>(
  persons: readonly P[],
  resources: readonly R[],
): Generator<ForbiddenPair<P, R>> {
  for (const { access, ...pair } of pairs(persons, resources)) {
    if (!access.allowed) yield { ...pair, reason: access.reason }
  }
}

function* pairs<P extends Person, R extends Resource>(persons: readonly P[], resources: readonly R[]) {
  for (const person of persons) {
    for (const action of actions) {
      for (const resource of resources) {
        yield { person, action, resource, access: can(person, action, resource) }
      }
    }
  }
}
