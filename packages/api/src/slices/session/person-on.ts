import type { DatedAppointment } from '@hms/domain/appointment'
import { appointmentsInForce } from '@hms/domain/appointment'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'

/**
 * A person with the roles that they have on a day, those as somebody's deputy included; null when there is no such
 * person, or what was known about them is erased.
 *
 * @param day a local day, `YYYY-MM-DD`
 */
export async function personOn(trx: Trx, personId: string, day: string): Promise<CurrentPerson | null> {
  const person = await trx
    .selectFrom('person')
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .select(['id', 'name'])
    .executeTakeFirst()
  if (!person) return null
  const own = await appointmentsOn(trx, day, (query) => query.where('personId', '=', personId))
  if (!dependsOnOthers(own)) return { ...person, appointments: inForceAlone(personId, own, day) }
  const elected = await electedBeside(trx, personId, own, day)
  const appointments = [...own, ...elected]
  const inForce = appointmentsInForce(
    {
      appointments,
      areas: await areasOf(trx, own),
      absences: await absencesOf(trx, appointments),
    },
    day,
  )
  return { ...person, appointments: inForce.get(personId) ?? [] }
}

/** Whether what the appointments give depends on more than themselves: on who is away, or on which units an area has. */
export function dependsOnOthers(own: readonly DatedAppointment[]): boolean {
  return own.some(({ role, area }) => role === 'deputySafetyRepresentative' || area !== null)
}

/** What appointments give that depend on nothing else. */
export function inForceAlone(
  personId: string,
  own: readonly DatedAppointment[],
  day: string,
): CurrentPerson['appointments'] {
  return appointmentsInForce({ appointments: own, areas: [], absences: [] }, day).get(personId) ?? []
}

/** Those who are elected where the person is a deputy: whether a deputy acts depends on them. */
async function electedBeside(
  trx: Trx,
  personId: string,
  own: readonly DatedAppointment[],
  day: string,
): Promise<readonly DatedAppointment[]> {
  const deputyFor = own.filter(({ role }) => role === 'deputySafetyRepresentative')
  if (deputyFor.length === 0) return []
  return appointmentsOn(trx, day, (query) =>
    query
      .where('role', '=', 'safetyRepresentative')
      .where('personId', '!=', personId)
      .where((where) =>
        where.or([
          where(
            'unitCode',
            'in',
            deputyFor.map(({ unit }) => unit),
          ),
          where(
            'areaCode',
            'in',
            deputyFor.map(({ area }) => area),
          ),
        ]),
      ),
  )
}

async function appointmentsOn(
  trx: Trx,
  day: string,
  narrow: (query: ReturnType<typeof appointmentQuery>) => ReturnType<typeof appointmentQuery>,
): Promise<readonly DatedAppointment[]> {
  const rows = await narrow(appointmentQuery(trx, day)).orderBy('id').execute()
  return rows.map(({ unitCode, areaCode, ...row }) => ({ ...row, unit: unitCode, area: areaCode }))
}

function appointmentQuery(trx: Trx, day: string) {
  return trx
    .selectFrom('appointment')
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .select(['personId', 'role', 'unitCode', 'areaCode', 'campus', 'acting', 'validFrom', 'validTo'])
}

async function areasOf(trx: Trx, appointments: readonly DatedAppointment[]) {
  const codes = appointments.flatMap(({ area }) => area ?? [])
  if (codes.length === 0) return []
  const rows = await trx
    .selectFrom('safetyAreaUnit')
    .where('areaCode', 'in', codes)
    .select(['areaCode', 'unitCode'])
    .orderBy('unitCode')
    .execute()
  return [...Map.groupBy(rows, ({ areaCode }) => areaCode)].map(([code, members]) => ({
    code,
    units: members.map(({ unitCode }) => unitCode),
  }))
}

async function absencesOf(trx: Trx, appointments: readonly DatedAppointment[]) {
  // Only where somebody is a deputy does it matter who is away.
  if (!appointments.some(({ role }) => role === 'deputySafetyRepresentative')) return []
  return trx
    .selectFrom('absence')
    .where(
      'personId',
      'in',
      appointments.map(({ personId }) => personId),
    )
    .select(['personId', 'validFrom', 'validTo'])
    .execute()
}
