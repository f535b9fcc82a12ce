import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { oneChangeAtATime } from '../appointment/public.ts'
import { doneBy } from '../audit/public.ts'
import { checkDetails } from './check-details.ts'
import { personInput } from './inputs.ts'
import { requirePerson } from '../person/public.ts'
import { changePerson } from './store-person.ts'

const input = personInput.extend({ id: z.string().max(100) })

/** Changes what is kept about a person: names, principal name, email address, language. */
export const change = procedureFor('people.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...written } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await oneChangeAtATime(trx)
      const before = await requirePerson(trx, id, 'forUpdate')
      const after = await checkDetails(trx, id, written)
      await changePerson(trx, doneBy(ctx), id, { before, after })
    }),
  )
