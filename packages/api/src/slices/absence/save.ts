import { checkAbsence } from '@hms/domain/appointment'
import { z } from 'zod'
import { dayText, rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requirePerson } from '../person/public.ts'

const input = z.object({
  personId: z.string().max(100),
  /** Null for a new one. */
  id: rowId.nullable(),
  validFrom: dayText,
  validTo: dayText.nullable(),
})

/** Notes that a person is away, or changes when. From the first day on the deputy acts, and to the last. */
export const save = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { personId, id, ...period } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requirePerson(trx, personId, 'forUpdate')
      const kept = await trx
        .selectFrom('absence')
        .where('personId', '=', personId)
        .select(['id', 'validFrom', 'validTo'])
        .execute()
      const before = kept.find((absence) => absence.id === id)
      if (id !== null && !before) throw new Refusal({ kind: 'notFound' })
      const checked = checkAbsence(
        period,
        kept.filter((absence) => absence !== before),
      )
      if (!checked.ok) throw new Refusal({ kind: 'refusedAbsence', problems: checked.problem })
      if (before?.validFrom === period.validFrom && before.validTo === period.validTo)
        return { id: before.id }
      const saved = before
        ? await trx
            .updateTable('absence')
            .set(period)
            .where('id', '=', before.id)
            .returning('id')
            .executeTakeFirstOrThrow()
        : await trx
            .insertInto('absence')
            .values({ personId, ...period })
            .returning('id')
            .executeTakeFirstOrThrow()
      // That somebody is away can tell of health: it is content, which is erased in time, and not in the chain.
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.person(personId),
        action: before ? 'absence.change' : 'absence.add',
        subject: `absence:${saved.id}`,
        ...(before && { before: { validFrom: before.validFrom, validTo: before.validTo } }),
        after: period,
      })
      return saved
    }),
  )
