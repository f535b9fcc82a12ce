import { isDay } from '@hms/domain/calendar'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import { readOrganisation, resourceOf, unitAndBelow } from '../organisation/public.ts'
import type { IncidentFigures } from './incident-figures.ts'
import { readIncidentFigures } from './incident-figures.ts'

const day = z.string().refine(isDay)

const input = z
  .object({
    /** The local days of the period, both included. */
    from: day,
    to: day,
    /** The day at whose end closed and rejected cases are counted; today when left out. */
    cutOff: day.optional(),
    /** A unit with all below it, e.g. a faculty. */
    within: z.string().max(40).optional(),
    campus: z.string().max(100).optional(),
  })
  .refine(({ from, to }) => from <= to)

/** What was reported and closed in a period, of the units that the person follows. */
export const figures = procedureFor('incidents.figures')
  .input(input)
  .query(async ({ ctx, input: { from, to, cutOff, within, campus } }): Promise<IncidentFigures> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const inside = await unitAndBelow(trx, within)
      const units = organisation.units
        .filter(({ code }) => inside === null || inside.includes(code))
        .filter((unit) => campus === undefined || unit.campus === campus)
        .map(({ code }) => code)
        .filter((code) => ctx.permission.allows(resourceOf(organisation, code)))
      const period = { from, to, cutOff: cutOff ?? localDay(ctx.clock()), units }
      return readIncidentFigures(trx, period, { organisation, employees: new Map() })
    }),
  )
