import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { requireAssessment } from './require-assessment.ts'

interface Address {
  readonly Params: { readonly id: string }
}

/** `/risk-assessment/<id>/document`: the document of an assessment, for those who may see the assessment. */
export async function riskDocumentRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  http.get<Address>('/risk-assessment/:id(^\\d{1,9}$)/document', (request, reply) =>
    sendFile(parts, request, reply, {
      action: 'risks.read',
      make: async (trx, person) => {
        const id = Number(request.params.id)
        const { unitCode } = await requireAssessment(trx, id)
        await requireUnit(trx, permissionOf(person, 'risks.read'), unitCode)
        const file = await trx
          .selectFrom('riskDocument')
          .where('assessmentId', '=', id)
          .select(['name', 'type', 'content'])
          .executeTakeFirst()
        if (!file) throw new Refusal({ kind: 'notFound' })
        return file
      },
    }),
  )
}
