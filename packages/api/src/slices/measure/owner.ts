import { roles } from '@hms/domain/access'
import type { Deadline, Owner } from '@hms/domain/action-plan'
import { isDay } from '@hms/domain/calendar'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/** An owner, as it comes from outside. */
export const ownerInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: z.string().max(100) }),
  z.object({ kind: z.literal('role'), role: z.enum(roles) }),
  z.object({ kind: z.literal('body'), name: z.string().trim().min(1).max(200) }),
])

/** A deadline, as it comes from outside. */
export const deadlineInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), day: z.string().refine(isDay) }),
  z.object({ kind: z.literal('ongoing') }),
])

/** The columns that an owner is kept in. */
export interface OwnerColumns {
  readonly ownerPerson: string | null
  readonly ownerRole: Extract<Owner, { kind: 'role' }>['role'] | null
  readonly ownerBody: string | null
}

/** An owner as its columns. */
export function ownerColumns(owner: Owner): OwnerColumns {
  return {
    ownerPerson: owner.kind === 'person' ? owner.personId : null,
    ownerRole: owner.kind === 'role' ? owner.role : null,
    ownerBody: owner.kind === 'body' ? owner.name : null,
  }
}

/** The owner that columns hold: one of them does. */
export function ownerOf({ ownerPerson, ownerRole, ownerBody }: OwnerColumns): Owner {
  if (ownerPerson !== null) return { kind: 'person', personId: ownerPerson }
  if (ownerRole !== null) return { kind: 'role', role: ownerRole }
  return { kind: 'body', name: ownerBody ?? '' }
}

/** A deadline as its column: null is ongoing. */
export function deadlineColumn(deadline: Deadline): string | null {
  return deadline.kind === 'date' ? deadline.day : null
}

/** The deadline that a column holds. */
export function deadlineOf(day: string | null): Deadline {
  return day === null ? { kind: 'ongoing' } : { kind: 'date', day }
}

/** Throws ownerUnknown for a person that there isn't. */
export async function requireOwner(trx: Trx, owner: Owner): Promise<void> {
  if (owner.kind === 'person' && !(await canOwn(trx, owner.personId)))
    throw new Refusal({ kind: 'ownerUnknown' })
}

/** Whether there is such a person. */
export async function canOwn(trx: Trx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ can: boolean }>`select hms_can_own(${personId}) as can`.execute(trx)
  return rows[0]?.can === true
}
