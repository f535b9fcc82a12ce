import { appointmentsInForce, isInForce } from '@hms/domain/appointment'
import type { Staff } from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'

/** Who has which role on a day, and who is away. */
export async function staffOn(trx: Trx, day: string): Promise<Staff> {
  const rows = await trx
    .selectFrom('appointment')
    .innerJoin('person', 'person.id', 'appointment.personId')
    .where('person.erasedAt', 'is', null)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .select(['personId', 'role', 'unitCode as unit', 'areaCode as area', 'campus', 'acting'])
    .select(['validFrom', 'validTo'])
    .orderBy('appointment.id')
    .execute()
  const areas = Map.groupBy(
    await trx.selectFrom('safetyAreaUnit').select(['areaCode', 'unitCode']).orderBy('unitCode').execute(),
    ({ areaCode }) => areaCode,
  )
  const absences = await trx.selectFrom('absence').select(['personId', 'validFrom', 'validTo']).execute()
  return {
    roles: appointmentsInForce(
      {
        appointments: rows,
        absences,
        areas: [...areas].map(([code, members]) => ({
          code,
          units: members.map(({ unitCode }) => unitCode),
        })),
      },
      day,
    ),
    away: new Set(absences.filter((absence) => isInForce(absence, day)).map(({ personId }) => personId)),
  }
}
