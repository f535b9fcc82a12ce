import type { FastifyInstance } from 'fastify'
import type { Database } from '../../database/open-database.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { languageOf } from '../../platform/page.ts'
import type { Site } from '../../platform/site.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { sessionTokenOf, visitSession } from '../session/public.ts'
import { issueReceipt } from './issue-receipt.ts'

/** What the receipts work with. */
export interface ReceiptParts {
  readonly database: Database
  readonly clock: Clock
  readonly site: Site
}

interface Address {
  readonly Params: { readonly year: string; readonly unitCode: string }
  readonly Querystring: { readonly version?: string }
}

/** `/receipt/<year>/<unit>.pdf`, for those who may read the report; `?version=1` is what was handed in first. */
export async function receiptRoutes(
  http: FastifyInstance,
  { database, clock, site }: ReceiptParts,
): Promise<void> {
  http.get<Address>('/receipt/:year(^\\d{4}$)/:unitCode.pdf', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const now = clock()
    const token = sessionTokenOf(request, site)
    const person = token === null ? null : await visitSession(database, token, now)
    if (!person) return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`, 303)
    const { year, unitCode } = request.params
    const { version } = request.query
    const wanted = {
      year: Number(year),
      unitCode,
      version: version === undefined ? null : Number(version),
      language: languageOf(request, reply),
    }
    const acting = { person: person.id, action: 'report.read', day: localDay(now) } as const
    try {
      const file = await database
        .actingFor(acting)
        .transaction((trx) => issueReceipt(trx, person, wanted, now))
      const name = `hms-receipt-${year}-${unitCode.replaceAll(/[^\w-]/g, '_')}.pdf`
      return await reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type('application/pdf')
        .send(Buffer.from(file))
    } catch (error) {
      // Closed and missing look the same.
      if (error instanceof Refusal) return reply.callNotFound()
      throw error
    }
  })
}
