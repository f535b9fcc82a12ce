import { procedureFor } from '../../trpc.ts'
import { oneChangeAtATime } from '../appointment/public.ts'
import { doneBy } from '../audit/public.ts'
import { checkDetails } from './check-details.ts'
import { personInput } from './inputs.ts'
import { addPerson } from './store-person.ts'

/** Adds a person to the register. With a principal name, the person can sign in. */
export const add = procedureFor('people.change')
  .input(personInput)
  .mutation(async ({ ctx, input: written }): Promise<{ readonly id: string }> =>
    ctx.database.transaction(async (trx) => {
      await oneChangeAtATime(trx)
      const details = await checkDetails(trx, null, written)
      return { id: await addPerson(trx, doneBy(ctx), details) }
    }),
  )
