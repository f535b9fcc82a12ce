import type { FastifyInstance } from 'fastify'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf } from '../../trpc.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { requireHolder } from './holders.ts'
import { personOfTraining } from './require-training.ts'

interface Address {
  readonly Params: { readonly id: string }
}

/** `/training/<id>/certificate`: the proof of a course, for those who may see the course. */
export async function certificateRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  http.get<Address>('/training/:id(^\\d{1,9}$)/certificate', (request, reply) =>
    sendFile(parts, request, reply, {
      action: 'training.read',
      make: async (trx, person, now) => {
        const id = Number(request.params.id)
        const personId = await personOfTraining(trx, id)
        await requireHolder(trx, permissionOf(person, 'training.read'), personId, localDay(now))
        const file = await trx
          .selectFrom('trainingCertificate')
          .where('trainingId', '=', id)
          .select(['name', 'type', 'content'])
          .executeTakeFirst()
        if (!file) throw new Refusal({ kind: 'notFound' })
        return file
      },
    }),
  )
}
