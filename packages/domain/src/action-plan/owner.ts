import type { Role } from '../access/index.ts'

/**
 * Who sees to something: a person, whoever has a role in the unit, or a part of the organisation by its name
 * ("Linjen", "HR- og HMS-avdelingen").
 */
export type Owner =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'body'; readonly name: string }
