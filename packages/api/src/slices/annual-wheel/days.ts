import type { Duty } from '@hms/domain/annual-wheel'
import { duties, usualLastDay } from '@hms/domain/annual-wheel'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'

/** Until when a duty is to be done in a year, by every unit. */
export interface DutyDay {
  readonly duty: Duty
  readonly usual: string
  /** What the HSE section has set in its place; null where it has set none. */
  readonly set: string | null
}

/** The last days of a year's duties. */
export const days = procedureFor('wheel.setDates')
  .input(z.object({ year: yearNumber }))
  .query(async ({ ctx, input: { year } }): Promise<readonly DutyDay[]> =>
    ctx.database.read(async (trx) => {
      const rows = await trx
        .selectFrom('annualDay')
        .where('year', '=', year)
        .select(['duty', 'lastDay'])
        .execute()
      const setOf = new Map(rows.map(({ duty, lastDay }) => [duty, lastDay]))
      return duties.map((duty) => ({
        duty,
        usual: usualLastDay(duty, year),
        set: setOf.get(duty) ?? null,
      }))
    }),
  )
