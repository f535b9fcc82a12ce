import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { streams } from '../audit/public.ts'
import { itemKey, reportAddress } from './entry-input.ts'
import { loadReport, roleFor } from './load-report.ts'
import { bePresent, tellOfPresence } from './presence.ts'

const input = z.object({
  ...reportAddress,
  tab: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  item: itemKey.nullable(),
})

/** Tells the others which question the person is at now. */
export const present = procedureFor('report.read')
  .input(input)
  .mutation(async ({ ctx, input: { tab, item, ...address } }): Promise<null> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address)
      const role = roleFor(ctx.person, 'report.read', report.resource)
      await bePresent(trx, { reportId: report.id, tab, personId: ctx.person.id, role }, ctx.clock(), item)
      await tellOfPresence(trx, streams.report(address.year, address.unitCode))
      return null
    }),
  )
