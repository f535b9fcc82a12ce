import { onCampus } from '@hms/domain/small-numbers'
import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import type { SickLeavePoint } from './read-figures.ts'
import { readFigures } from './read-figures.ts'

const input = z.object({
  /** A unit with all below it; the institution where it is left out. */
  unitCode: z.string().max(40).optional(),
  /** A campus instead of a unit. */
  campus: z.string().max(100).optional(),
})

/** Sick leave of a place over the years, by group. */
export interface SickLeaveSeries {
  /** By year, then the groups with all of them first. */
  readonly points: readonly SickLeavePoint[]
}

/** All that is shown of one place: a year each, by quarter and by group. */
export const series = procedureFor('sickLeave.read')
  .input(input)
  .query(async ({ ctx, input: { unitCode, campus } }): Promise<SickLeaveSeries> =>
    ctx.database.read(async (trx) => {
      if (campus !== undefined) return { points: await readFigures(trx, onCampus(campus)) }
      // The institution's own figures are beside everybody's.
      if (unitCode === undefined) return { points: await readFigures(trx, null) }
      const organisation = await readOrganisation(trx)
      const unit = organisation.tree.unit(unitCode)
      if (!unit) throw new Refusal({ kind: 'notFound' })
      if (unit.parentCode !== null) ctx.permission.require(resourceOf(organisation, unitCode))
      return { points: await readFigures(trx, unitCode) }
    }),
  )
