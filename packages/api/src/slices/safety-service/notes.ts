import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { recordService } from './record-service.ts'

/** What the chief safety representative writes about a year. */
export interface YearNote {
  readonly year: number
  readonly text: string
  readonly writtenAt: string
}

/** The chief safety representative's notes, the latest year first. */
export const notes = procedureFor('safetyService.read').query(async ({ ctx }): Promise<readonly YearNote[]> =>
  ctx.database.read(async (trx) => {
    const rows = await trx
      .selectFrom('yearNote')
      .select(['year', 'text', 'writtenAt'])
      .orderBy('year', 'desc')
      .execute()
    return rows.map(({ writtenAt, ...note }) => ({ ...note, writtenAt: writtenAt.toISOString() }))
  }),
)

/** Writes the notes of a year, instead of those before. */
export const writeNote = procedureFor('yearNotes.write')
  .input(z.object({ year: yearNumber, text: z.string().trim().min(1).max(20_000) }))
  .mutation(async ({ ctx, input: { year, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const before = await trx
        .selectFrom('yearNote')
        .where('year', '=', year)
        .select('text')
        .forUpdate()
        .executeTakeFirst()
      const columns = { text, writtenBy: ctx.person.id, writtenAt: ctx.clock() }
      await trx
        .insertInto('yearNote')
        .values({ year, ...columns })
        .onConflict((conflict) => conflict.column('year').doUpdateSet(columns))
        .execute()
      await recordService(trx, doneBy(ctx), {
        action: 'yearNote.write',
        subject: `yearNote:${year}`,
        place: null,
        ...(before && { before: before.text }),
        after: text,
      })
    }),
  )
