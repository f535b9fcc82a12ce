import type { FastifyInstance } from 'fastify'
import { languageOf } from '../../platform/page.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { readRoundReport } from './read-round-report.ts'
import { roundReport } from './round-report.ts'

interface Address {
  readonly Params: { readonly id: string }
}

/** `/round/<id>.pdf`: the report of a safety round, for those who may read the round. */
export async function roundReportRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  http.get<Address>('/round/:id(^\\d{1,9}$).pdf', (request, reply) => {
    const { id } = request.params
    const language = languageOf(request, reply)
    return sendFile(parts, request, reply, {
      action: 'rounds.read',
      make: async (trx, person, now) => {
        const { content, photos } = await readRoundReport(trx, person, Number(id), now)
        // Loading the typesetter takes time that the server's start need not spend.
        const { roundPdf } = await import('./round-pdf.ts')
        return {
          name: `hms-round-${content.round.day}-${content.round.unit.code}.pdf`,
          type: 'application/pdf',
          content: roundPdf(await roundReport(content, language), photos),
        }
      },
    })
  })
}
