import type { Action } from '@hms/domain/access'
import { policy } from '@hms/domain/access'
import type { Session } from '../../app/api.ts'

/**
 * Whether a person is offered to keep a unit's part of a register: by a role for the unit, or for the whole institution.
 * What is then done is decided by the server.
 */
export function keepsRegister({ roles }: Session['person'], action: Action, unitCode: string): boolean {
  return roles.some(({ role, unit }) =>
    policy[action].some(
      (grant) =>
        grant.role === role && (grant.scope === 'institution' || unit === null || unit.code === unitCode),
    ),
  )
}
