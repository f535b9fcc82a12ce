import type { Role, Scope } from '@hms/domain/access'
import { policy, sensitivity } from '@hms/domain/access'

/** A right of a role, as the database keeps it. */
export interface PolicyGrant {
  /** An action of the policy, or `see:<field>` for a sensitive field. */
  readonly action: string
  readonly role: Role
  readonly scope: Scope
}

/** The domain's policy row by row, for the database to decide by. */
export function policyGrants(): readonly PolicyGrant[] {
  return [
    ...Object.entries(policy),
    ...Object.entries(sensitivity).map(([field, grants]) => [`see:${field}`, grants] as const),
  ].flatMap(([action, grants]) => grants.map(({ role, scope }) => ({ action, role, scope })))
}
