import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'
import type { Effect } from './read-effect.ts'
import { readEffect } from './read-effect.ts'

/** A measure that is done, of a unit that has reported again since: did it help? */
export interface MeasureToJudge {
  readonly id: number
  readonly text: string
  /** Of the finding that it comes from. */
  readonly topic: LocalizedText
  readonly effect: Effect
}

/** The measures of a unit that are done, and whose effect the next answer has something to say about. */
export const toJudge = procedureFor('measures.read')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<readonly MeasureToJudge[]> =>
    ctx.database.read(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const done = await trx
        .selectFrom('measure')
        .innerJoin('finding', 'finding.id', 'measure.findingId')
        .where('measure.unitCode', '=', unitCode)
        .where('measure.state', '=', 'done')
        .select(['measure.id', 'measure.text', 'measure.findingId', 'finding.topic'])
        .orderBy('measure.closedOn')
        .orderBy('measure.id')
        .execute()
      const found: MeasureToJudge[] = []
      for (const { findingId, ...measure } of done) {
        const effect = await readEffect(trx, findingId)
        if (effect && effect.yearAfter !== null) found.push({ ...measure, effect })
      }
      return found
    }),
  )
