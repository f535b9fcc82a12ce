import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Trx } from '../../database/schema.ts'
import type { OwnSession } from '../session/public.ts'
import { sessionsOf } from '../session/public.ts'

/** A role of one's own, from and to and including a day. */
export interface OwnRole {
  readonly role: Role
  /** What it is for: the name of a unit, a safety area or a campus; null is the whole institution. */
  readonly place: LocalizedText | string | null
  readonly acting: boolean
  readonly validFrom: string
  readonly validTo: string | null
}

/** What a person sees about themselves. */
export interface Account {
  readonly email: string | null
  readonly principalName: string | null
  /** Those that hold and those to come, the first to begin first. */
  readonly roles: readonly OwnRole[]
  readonly sessions: readonly OwnSession[]
}

/** Reads one's own page. */
export async function readAccount(
  trx: Trx,
  personId: string,
  { now, day, token }: { readonly now: Date; readonly day: string; readonly token: string },
): Promise<Account> {
  const person = await trx
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['email', 'principalName'])
    .executeTakeFirstOrThrow()
  const roles = await trx
    .selectFrom('appointment')
    .leftJoin('unit', 'unit.code', 'appointment.unitCode')
    .leftJoin('safetyArea', 'safetyArea.code', 'appointment.areaCode')
    .where('personId', '=', personId)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .select(['role', 'acting', 'validFrom', 'validTo', 'appointment.campus'])
    .select(['unit.name as unitName', 'safetyArea.name as areaName'])
    .orderBy('validFrom')
    .orderBy('appointment.id')
    .execute()
  return {
    ...person,
    roles: roles.map(({ unitName, areaName, campus, ...role }) => ({
      ...role,
      place: unitName ?? areaName ?? campus,
    })),
    sessions: await sessionsOf(trx, personId, now, token),
  }
}
