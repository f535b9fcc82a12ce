import type { Role } from '../access/index.ts'
import type { Owner } from './owner.ts'

/** The roles that a unit's measures are usually given to. */
export const owningRoles = [
  'lineManager',
  'safetyRepresentative',
  'hseCoordinator',
] as const satisfies readonly Role[]

/** An owner as the value of a list: `role:lineManager`, `person:…`, `body:…`. */
export function ownerKey(owner: Owner): string {
  if (owner.kind === 'person') return `person:${owner.personId}`
  return owner.kind === 'role' ? `role:${owner.role}` : `body:${owner.name}`
}

/** The owner that a value of a list stands for. Throws for a value that {@link ownerKey} didn't make. */
export function ownerFrom(key: string): Owner {
  const at = key.indexOf(':')
  const [kind, rest] = [key.slice(0, at), key.slice(at + 1)]
  if (kind === 'person') return { kind, personId: rest }
  if (kind === 'role') return { kind, role: rest as Role }
  if (kind === 'body') return { kind, name: rest }
  throw new Error(`"${key}" is no owner`)
}
