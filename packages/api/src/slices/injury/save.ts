import { canHaveHappened, injuryActivities, injuryKinds, longestInjuryText } from '@hms/domain/incident'
import { isDay } from '@hms/domain/calendar'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { dayText, rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import type { DoneBy } from '../audit/public.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { timeText } from '../incident/public.ts'
import { requireUnit } from '../organisation/public.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

const input = z.object({
  /** Null of a new one. */
  id: rowId.nullable(),
  unitCode: z.string().max(40),
  /** The case that tells of it. */
  incidentId: rowId.nullable().default(null),
  happenedOn: dayText,
  happenedTime: timeText.nullable().default(null),
  place: text(longestInjuryText.place),
  activity: z.enum(injuryActivities),
  course: text(longestInjuryText.course),
  cause: z.string().trim().max(longestInjuryText.cause).default(''),
  kind: z.enum(injuryKinds),
  /** The day on which it was sent to NAV; null where it wasn't (yet). */
  sentToNavOn: dayText.nullable().default(null),
  /** Who was injured; null where it isn't written down. */
  person: text(longestInjuryText.person).nullable(),
})

/** Adds an entry to a unit's register of injuries, or changes it. */
export const save = procedureFor('injuries.keep')
  .input(input)
  .mutation(async ({ ctx, input: { id, person, ...entry } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, entry.unitCode)
      const by = doneBy(ctx)
      const today = localDay(by.at)
      const { happenedOn, sentToNavOn } = entry
      const isSent = sentToNavOn === null || (isDay(sentToNavOn) && sentToNavOn <= today)
      if (!canHaveHappened(happenedOn, today) || !isSent) throw new Refusal({ kind: 'incidentDay' })
      if (id === null) {
        const added = await trx
          .insertInto('injury')
          .values({ ...entry, recordedAt: by.at, recordedBy: ctx.person.id })
          .returning('id')
          .executeTakeFirstOrThrow()
        await storeName(trx, added.id, person)
        await record(trx, by, 'injury.add', added.id, { before: null, after: entry })
        return added
      }
      const before = await trx
        .selectFrom('injury')
        .where('id', '=', id)
        .where('unitCode', '=', entry.unitCode)
        .selectAll()
        .forUpdate()
        .executeTakeFirst()
      if (!before) throw new Refusal({ kind: 'notFound' })
      await trx.updateTable('injury').set(entry).where('id', '=', id).execute()
      await storeName(trx, id, person)
      await record(trx, by, 'injury.change', id, { before, after: entry })
      return { id }
    }),
  )

async function storeName(trx: Trx, injuryId: number, name: string | null): Promise<void> {
  if (name === null) await trx.deleteFrom('injuredPerson').where('injuryId', '=', injuryId).execute()
  else
    await trx
      .insertInto('injuredPerson')
      .values({ injuryId, name })
      .onConflict((conflict) => conflict.column('injuryId').doUpdateSet({ name }))
      .execute()
}

type Entry = Omit<z.infer<typeof input>, 'id' | 'person'>

/** The name of whoever was injured lies apart, and is no part of the trace. */
async function record(
  trx: Trx,
  by: DoneBy,
  action: 'injury.add' | 'injury.change',
  id: number,
  { before, after }: { readonly before: Entry | null; readonly after: Entry },
): Promise<void> {
  const words = ({ happenedOn, place, activity, course, cause, kind, sentToNavOn }: Entry) => ({
    happenedOn,
    place,
    activity,
    course,
    cause,
    kind,
    sentToNavOn,
  })
  await recordEvent(trx, by, {
    stream: streams.injuries(after.unitCode),
    action,
    subject: `injury:${id}`,
    ...(before === null ? {} : { before: words(before) }),
    after: words(after),
  })
}
