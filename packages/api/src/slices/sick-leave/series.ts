import { allGroups, staffGroups } from '@hms/domain/figure-register'
import { onCampus } from '@hms/domain/small-numbers'
import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import type { SickLeaveFigures } from './read-figures.ts'
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
  readonly points: readonly {
    readonly year: number
    readonly group: (typeof staffGroups)[number] | typeof allGroups
    readonly figures: SickLeaveFigures
  }[]
}

/** All that is shown of one place: a year each, by quarter and by group. */
export const series = procedureFor('sickLeave.read')
  .input(input)
  .query(async ({ ctx, input: { unitCode, campus } }): Promise<SickLeaveSeries> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const institution = organisation.units.find(({ parentCode }) => parentCode === null)
      const code = unitCode ?? institution?.code
      if (code === undefined || !organisation.tree.unit(code)) throw new Refusal({ kind: 'notFound' })
      // The institution's own figures are beside everybody's.
      if (campus === undefined && code !== institution?.code)
        ctx.permission.require(resourceOf(organisation, code))
      const groups = [allGroups, ...staffGroups] as const
      const place = campus === undefined ? code : onCampus(campus)
      const kept = await readFigures(trx, { places: [place], groups })
      return {
        points: kept
          .flatMap(({ year, group: named, figures }) => {
            const group = groups.find((one) => one === named)
            return group ? [{ year, group, figures }] : []
          })
          .toSorted(
            (one, other) => one.year - other.year || groups.indexOf(one.group) - groups.indexOf(other.group),
          ),
      }
    }),
  )
