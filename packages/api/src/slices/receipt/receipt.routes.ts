import type { FastifyInstance } from 'fastify'
import { languageOf } from '../../platform/page.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { issueReceipt } from './issue-receipt.ts'

interface Address {
  readonly Params: { readonly year: string; readonly unitCode: string }
  readonly Querystring: { readonly version?: string }
}

/** `/receipt/<year>/<unit>.pdf`, for those who may read the report; `?version=1` is what was handed in first. */
export async function receiptRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  http.get<Address>('/receipt/:year(^\\d{4}$)/:unitCode.pdf', (request, reply) => {
    const { year, unitCode } = request.params
    const { version } = request.query
    const wanted = {
      year: Number(year),
      unitCode,
      version: version === undefined ? null : Number(version),
      language: languageOf(request, reply),
    }
    return sendFile(parts, request, reply, {
      action: 'report.read',
      make: async (trx, person, now) => ({
        name: `hms-receipt-${year}-${unitCode}.pdf`,
        type: 'application/pdf',
        content: await issueReceipt(trx, person, wanted, now),
      }),
    })
  })
}
