import type { SigningRole } from '@hms/domain/campaign'
import { signingRoles } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** The names of those who have a role in a unit, by the unit itself or by a safety area that it is in. */
export type PersonsInCharge = (unitCode: string, role: SigningRole) => readonly LocalizedText[]

/** Line managers and safety representatives of a day, as far as the action reaches them. */
export async function personsInCharge(trx: Trx, day: string): Promise<PersonsInCharge> {
  const { rows } = await sql<{ unitCode: string; role: SigningRole; name: LocalizedText }>`
    select coalesce(appointment.unit_code, area.unit_code) as unit_code, appointment.role, person.name
    from appointment
    join person on person.id = appointment.person_id
    left join safety_area_unit as area on area.area_code = appointment.area_code
    where appointment.role = any(${[...signingRoles]}::text[])
      and ${day}::date between appointment.valid_from and coalesce(appointment.valid_to, 'infinity')
      and coalesce(appointment.unit_code, area.unit_code) is not null
    order by appointment.id`.execute(trx)
  const byUnit = Map.groupBy(rows, ({ unitCode, role }) => `${role} ${unitCode}`)
  return (unitCode, role) => (byUnit.get(`${role} ${unitCode}`) ?? []).map(({ name }) => name)
}
