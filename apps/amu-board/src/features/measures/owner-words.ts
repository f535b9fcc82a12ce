import type { Outputs } from '../../app/api.ts'
import type { PlanTextTools } from './plan-texts.ts'

type Owner = Outputs['measure']['overdue'][number]['owner']

/** Who sees to a measure, in words. */
export function ownerWords({ t, text }: PlanTextTools, owner: Owner): string {
  if (owner.kind === 'person') return text(owner.name)
  return owner.kind === 'role' ? t(`common:roles.${owner.role}`) : owner.name
}

/** An owner as an address has it. */
export function ownerKey(owner: Owner): string {
  if (owner.kind === 'person') return `person:${owner.personId}`
  return owner.kind === 'role' ? `role:${owner.role}` : `body:${owner.name}`
}
