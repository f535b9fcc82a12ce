import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { readAreas } from './read-areas.ts'

const input = z.object({ code: z.string().max(60) })

/** Removes a safety area that nobody is or was appointed to. */
export const remove = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { code } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const area = (await readAreas(trx)).find((each) => each.code === code)
      if (!area) throw new Refusal({ kind: 'notFound' })
      const appointed = await trx
        .selectFrom('appointment')
        .where('areaCode', '=', code)
        .select('id')
        .executeTakeFirst()
      if (appointed) throw new Refusal({ kind: 'areaInUse' })
      await trx.deleteFrom('safetyAreaUnit').where('areaCode', '=', code).execute()
      await trx.deleteFrom('safetyArea').where('code', '=', code).execute()
      const { name, units, campus } = area
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.organisation,
        action: 'area.remove',
        subject: `area:${code}`,
        what: { before: { name: { ...name }, units: [...units], campus } },
      })
    }),
  )
