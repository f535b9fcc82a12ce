import type { RoundMove, RoundState } from '@hms/domain/safety-round'
import { movesOfRound, roundStates } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, resourceOf, unitAndBelow } from '../organisation/public.ts'

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  year: yearNumber.optional(),
  state: z.array(z.enum(roundStates)).max(roundStates.length).optional(),
  ...paging,
})

/** A round, as lists show it. */
export interface ListedRound {
  readonly id: number
  readonly unit: NamedUnit
  readonly day: string
  readonly state: RoundState
  readonly signedAt: string | null
  /** What this person can do with it now. */
  readonly moves: readonly RoundMove[]
}

/** The rounds that a person may see, the latest first. */
export const list = procedureFor('rounds.follow')
  .input(input)
  .query(async ({ ctx, input: { within, year, state, page, pageSize } }): Promise<Page<ListedRound>> =>
    ctx.database.read(async (trx) => {
      const units = await unitAndBelow(trx, within)
      const matching = trx
        .selectFrom('safetyRound')
        .$if(units !== null, (all) => all.where('unitCode', '=', sql<string>`any(${units}::text[])`))
        .$if(year !== undefined, (all) => all.where(sql<boolean>`extract(year from day) = ${year}`))
        .$if(state !== undefined, (all) => all.where('state', 'in', state ?? []))
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'safetyRound.unitCode')
        .select(['safetyRound.id', 'unitCode', 'unit.name as unitName', 'day', 'state', 'signedAt'])
        .orderBy('day', 'desc')
        .orderBy('safetyRound.id', 'desc')
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      const organisation = await readOrganisation(trx)
      return {
        rows: rows.map(({ unitCode, unitName, signedAt, ...round }) => ({
          ...round,
          unit: { code: unitCode, name: unitName },
          signedAt: signedAt?.toISOString() ?? null,
          moves: movesOfRound(ctx.person, {
            state: round.state,
            resource: resourceOf(organisation, unitCode),
          }),
        })),
        total,
        page,
        pageSize,
      }
    }),
  )
