import type { FastifyInstance } from 'fastify'
import { languageOf } from '../../platform/page.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import type { PlanDocument } from './plan-document.ts'
import { planDocument } from './plan-document.ts'
import { readPlanContent } from './read-plan-content.ts'

interface Address {
  readonly Params: { readonly year: string; readonly unitCode: string; readonly format: Format }
}

// Loading the typesetter and the writer of Word files takes time that the server's start need not spend.
const formats = {
  pdf: {
    type: 'application/pdf',
    write: async (plan: PlanDocument) => (await import('./plan-pdf.ts')).planPdf(plan),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (plan: PlanDocument) => (await import('./plan-word.ts')).planWord(plan),
  },
} as const

type Format = keyof typeof formats

/** `/plan/<year>/<unit>.pdf` and `.docx`: a unit's plan with its measures, for those who may read them. */
export async function planDocumentRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  http.get<Address>('/plan/:year(^\\d{4}$)/:unitCode.:format(^(?:pdf|docx)$)', (request, reply) => {
    const { year, unitCode, format } = request.params
    const { type, write } = formats[format]
    const wanted = { year: Number(year), unitCode, language: languageOf(request, reply) }
    return sendFile(parts, request, reply, {
      action: 'measures.read',
      make: async (trx, person, now) => ({
        name: `hms-plan-${year}-${unitCode}.${format}`,
        type,
        content: await write(await planDocument(await readPlanContent(trx, person, wanted, now))),
      }),
    })
  })
}
