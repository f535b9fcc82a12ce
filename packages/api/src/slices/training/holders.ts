import type { Resource, Role } from '@hms/domain/access'
import { isInForce } from '@hms/domain/appointment'
import type { DatedAppointment } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { readAppointments } from '../appointment/public.ts'
import type { Organisation } from '../organisation/public.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'

/** An appointment of a day, with the units that it is for: none of one for a campus or the institution. */
export interface HeldAppointment extends DatedAppointment {
  readonly units: readonly string[]
}

/** The appointments in force on a day that one sees. */
export async function heldOn(
  trx: Trx,
  day: string,
  only: { readonly roles?: readonly Role[]; readonly personId?: string } = {},
): Promise<readonly HeldAppointment[]> {
  const { roles, personId } = only
  const appointments = await readAppointments(trx, (query) =>
    query
      .$if(roles !== undefined, (some) => some.where('role', 'in', roles ?? []))
      .$if(personId !== undefined, (some) => some.where('personId', '=', personId ?? '')),
  )
  const unitsOfArea = new Map((await readAreas(trx)).map(({ code, units }) => [code, units]))
  return appointments
    .filter((appointment) => isInForce(appointment, day))
    .map((appointment) => ({
      ...appointment,
      units: appointment.unit !== null ? [appointment.unit] : (unitsOfArea.get(appointment.area ?? '') ?? []),
    }))
}

/** What access to an appointment is decided by: one of these is enough. */
export function resourcesOf(
  organisation: Organisation,
  { units, campus }: Pick<HeldAppointment, 'units' | 'campus'>,
): readonly Resource[] {
  if (units.length > 0) return units.map((code) => resourceOf(organisation, code))
  const top = organisation.units.find(({ parentCode }) => parentCode === null)
  const unitPath = top ? [top.code] : []
  return [campus === null ? { unitPath } : { unitPath, campus }]
}

/** Throws notFound for somebody who has no role today within reach. */
export async function requireHolder(
  trx: Trx,
  permission: Permission,
  personId: string,
  day: string,
): Promise<void> {
  const organisation = await readOrganisation(trx)
  const held = await heldOn(trx, day, { personId })
  const isReached = held
    .flatMap((appointment) => resourcesOf(organisation, appointment))
    .some((resource) => permission.allows(resource))
  if (!isReached) throw new Refusal({ kind: 'notFound' })
}
