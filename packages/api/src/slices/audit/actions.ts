import { procedureFor } from '../../trpc.ts'

/** Everything that has ever been done, by its kind, to choose from in a search. */
export const recordedActions = procedureFor('audit.search').query(
  async ({ ctx }): Promise<readonly string[]> =>
    ctx.database.read(async (trx) => {
      const rows = await trx.selectFrom('auditEvent').select('action').distinct().orderBy('action').execute()
      return rows.map(({ action }) => action)
    }),
)
