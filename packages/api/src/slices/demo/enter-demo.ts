import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { UnitKind } from '@hms/domain/organisation'
import type { Trx } from '../../database/schema.ts'
import { isDemo } from '../../platform/institution.ts'

/** Someone whom one can enter the demo as. */
export interface EnterablePerson {
  readonly id: string
  readonly name: LocalizedText
  readonly role: Role
  /** The unit of the role; null of a role for a campus or the institution. */
  readonly unit: { readonly code: string; readonly name: LocalizedText; readonly kind: UnitKind } | null
}

/** Whom one can enter as, in order; null when this is no demo. */
export async function enterablePersons(trx: Trx): Promise<readonly EnterablePerson[] | null> {
  if (!(await isDemo(trx))) return null
  const rows = await trx
    .selectFrom('demoPerson')
    .innerJoin('person', 'person.id', 'demoPerson.personId')
    .innerJoin('appointment', 'appointment.personId', 'person.id')
    .leftJoin('unit', 'unit.code', 'appointment.unitCode')
    // The role that they came with, which their name tells of: whoever tries the demo can give them others.
    .where('appointment.id', '=', (where) =>
      where
        .selectFrom('appointment as first')
        .whereRef('first.personId', '=', 'person.id')
        .select(({ fn }) => fn.min('first.id').as('id')),
    )
    .orderBy('demoPerson.place')
    .select(['person.id', 'person.name', 'appointment.role'])
    .select(['unit.code as unitCode', 'unit.name as unitName', 'unit.kind as unitKind'])
    .execute()
  return rows.map(({ id, name, role, unitCode: code, unitName, unitKind: kind }) => ({
    id,
    name,
    role,
    unit: code === null || unitName === null || kind === null ? null : { code, name: unitName, kind },
  }))
}
