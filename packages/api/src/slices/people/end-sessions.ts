import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { endSessionsOf } from '../session/public.ts'
import { requirePerson } from '../person/public.ts'

const input = z.object({ id: z.string().max(100) })

/** Signs a person out everywhere: after a lost telephone, or when somebody has got in. Roles stay as they are. */
export const endSessions = procedureFor('people.change')
  .input(input)
  .mutation(async ({ ctx, input: { id } }): Promise<{ readonly ended: number }> =>
    ctx.database.transaction(async (trx) => {
      await requirePerson(trx, id)
      const ended = await endSessionsOf(trx, id, null)
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.person(id),
        action: 'session.endForOther',
        subject: `person:${id}`,
        what: { ended },
      })
      return { ended }
    }),
  )
