import type { Role } from '@hms/domain/access'
import { termsRunningOut } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedPlace } from './places.ts'
import { placesOf } from './places.ts'
import { readAppointments } from './read-appointments.ts'
import { namesOf } from './read-names.ts'

const input = z.object({
  /** Days from today. */
  within: z.int().min(1).max(1_000),
})

/** A term that ends soon, and that nobody takes over. */
export interface EndingTerm {
  readonly id: number
  readonly person: { readonly id: string; readonly name: LocalizedText }
  readonly role: Role
  readonly place: NamedPlace
  readonly acting: boolean
  readonly validFrom: string
  readonly validTo: string
}

/** The terms that end within so many days and that nobody takes over, the first to end first. */
export const terms = procedureFor('appointments.read')
  .input(input)
  .query(async ({ ctx, input: { within } }): Promise<readonly EndingTerm[]> =>
    ctx.database.read(async (trx) => {
      const ending = termsRunningOut(await readAppointments(trx), localDay(ctx.clock()), within)
      const placeOf = await placesOf(trx, ending)
      const nameOf = await namesOf(
        trx,
        ending.map(({ personId }) => personId),
      )
      return ending.map(({ id, personId, role, acting, validFrom, validTo, ...appointment }) => ({
        id,
        person: { id: personId, name: nameOf(personId) },
        role,
        place: placeOf(appointment),
        acting,
        validFrom,
        validTo: validTo ?? '',
      }))
    }),
  )
