import type { Reach, Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import { standingOn } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit, Organisation } from '../organisation/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'
import type { NamedPlace } from './places.ts'
import { placesOf } from './places.ts'
import type { KeptAppointment } from './read-appointments.ts'
import { readAppointments } from './read-appointments.ts'

/** Somebody with a role for a unit. */
export interface RoleHolder {
  readonly id: number
  readonly personId: string
  readonly role: Role
  readonly place: NamedPlace
  readonly acting: boolean
  readonly name: LocalizedText
  readonly email: string | null
  readonly validFrom: string
  readonly validTo: string | null
}

/** Who has which role in a unit today. */
export interface UnitRoles {
  readonly unit: NamedUnit
  readonly holders: readonly RoleHolder[]
}

/** Who has which role in the units that one's own roles are for; whoever has the whole institution uses the desk. */
export const ofMyUnits = procedureFor('appointments.read').query(
  async ({ ctx }): Promise<readonly UnitRoles[]> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const units = unitsWithin(organisation, ctx.permission.reach)
      const unitsOfArea = new Map((await readAreas(trx)).map((area) => [area.code, area.units]))
      const today = localDay(ctx.clock())
      const inForce = (await readAppointments(trx))
        .filter((appointment) => standingOn(appointment, today) === 'inForce')
        .toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
      const placeOf = await placesOf(trx, inForce)
      const persons = await trx.selectFrom('person').select(['id', 'name', 'email']).execute()
      const personOf = new Map(persons.map((person) => [person.id, person]))
      const holderOf = (appointment: KeptAppointment): readonly RoleHolder[] => {
        const person = personOf.get(appointment.personId)
        if (!person) return []
        const { id, personId, role, acting, validFrom, validTo } = appointment
        const { name, email } = person
        return [{ id, personId, role, place: placeOf(appointment), acting, name, email, validFrom, validTo }]
      }
      return units.map(({ code, name, campus }) => ({
        unit: { code, name },
        holders: inForce
          .filter(
            (appointment) =>
              appointment.unit === code ||
              (appointment.area !== null && unitsOfArea.get(appointment.area)?.includes(code)) ||
              appointment.campus === campus,
          )
          .flatMap(holderOf),
      }))
    }),
)

function unitsWithin({ units, tree }: Organisation, reach: Reach) {
  const below = reach.unitsAndBelow.flatMap((code) => tree.unitAndBelow(code).map((unit) => unit.code))
  const codes = new Set([...reach.units, ...below])
  return units.filter(({ code, campus }) => codes.has(code) || reach.campuses.includes(campus))
}
