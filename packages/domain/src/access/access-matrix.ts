import type { Action, Grant, OwnAction, Scope } from './policy.ts'
import { actions, ownActions, policy } from './policy.ts'
import type { Role } from './role.ts'
import { roles } from './role.ts'
import type { SensitiveField } from './sensitivity.ts'
import { sensitiveFields, sensitivity } from './sensitivity.ts'

/** How far one right reaches for each role; null where the role doesn't have it. */
export interface MatrixRow<Right extends string> {
  readonly right: Right
  readonly scopes: Readonly<Record<Role, Scope | null>>
}

/** The whole of the access rules, for reading. */
export interface AccessMatrix {
  readonly actions: readonly MatrixRow<Action>[]
  /** What is left out for others. */
  readonly fields: readonly MatrixRow<SensitiveField>[]
  /** What everybody who is signed in can do with what is their own. */
  readonly own: readonly OwnAction[]
}

/** Role × right × scope, as the policy has them. */
export function accessMatrix(): AccessMatrix {
  return {
    actions: actions.map((right) => ({ right, scopes: scopesByRole(policy[right]) })),
    fields: sensitiveFields.map((right) => ({ right, scopes: scopesByRole(sensitivity[right]) })),
    own: ownActions,
  }
}

function scopesByRole(grants: readonly Grant[]): MatrixRow<string>['scopes'] {
  const scopeOf = (role: Role) => grants.find((grant) => grant.role === role)?.scope ?? null
  return Object.fromEntries(roles.map((role) => [role, scopeOf(role)])) as Record<Role, Scope | null>
}
