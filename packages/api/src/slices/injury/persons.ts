import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'

/** Who was injured. */
export interface InjuredPerson {
  readonly injury: number
  readonly name: string
}

/** The names that stand in entries, for those who keep the register; entries out of reach are left out. */
export const persons = procedureFor('injuries.keep')
  .input(z.object({ ids: z.array(rowId).max(200) }))
  .query(async ({ ctx, input: { ids } }): Promise<readonly InjuredPerson[]> =>
    ids.length === 0
      ? []
      : ctx.database.read((trx) =>
          trx
            .selectFrom('injuredPerson')
            .where('injuryId', 'in', ids)
            .select(['injuryId as injury', 'name'])
            .orderBy('injuryId')
            .execute(),
        ),
  )
