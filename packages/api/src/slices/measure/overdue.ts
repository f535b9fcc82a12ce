import { sql } from 'kysely'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { matchingMeasures } from './matching-measures.ts'
import type { NamedOwner } from './names.ts'
import { named, namesInMeasures } from './names.ts'
import { ownerOf } from './owner.ts'

const input = z.object({ within: z.string().max(40).optional(), year: yearNumber.optional() })

/** How many measures of one owner are late, and since when the oldest. */
export interface OverdueOwner {
  readonly owner: NamedOwner
  readonly count: number
  /** The earliest deadline among them. */
  readonly since: string
}

/** Who has measures that are late: those with most first. */
export const overdue = procedureFor('measures.read')
  .input(input)
  .query(async ({ ctx, input: { within, year } }): Promise<readonly OverdueOwner[]> =>
    ctx.database.read(async (trx) => {
      const day = localDay(ctx.clock())
      const late = await matchingMeasures(trx, { within, year, due: ['late'], alone: false }, day)
      const rows = await late
        .select(['ownerPerson', 'ownerRole', 'ownerBody'])
        .select(sql<number>`count(*)`.as('count'))
        .select(sql<string>`min(deadline)`.as('since'))
        // One measure of each owner is enough to find the name by.
        .select(sql<number>`min(measure.id)`.as('example'))
        .groupBy(['ownerPerson', 'ownerRole', 'ownerBody'])
        .orderBy('count', 'desc')
        .orderBy('since')
        .execute()
      const names = await namesInMeasures(
        trx,
        rows.map(({ example }) => example),
      )
      return rows.map((row) => ({
        owner: named(ownerOf(row), names),
        count: row.count,
        since: row.since,
      }))
    }),
  )
