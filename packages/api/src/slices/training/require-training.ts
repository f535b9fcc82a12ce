import type { Training } from '@hms/domain/training'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/** The columns of a training that are kept by hand. */
const columns = ['course', 'title', 'heldOn', 'hours', 'givenBy'] as const

/** A training of somebody, locked until the transaction ends. Throws notFound when it isn't there. */
export async function requireTraining(trx: Trx, id: number, personId: string): Promise<Training> {
  const training = await trx
    .selectFrom('training')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .select(columns)
    .forUpdate()
    .executeTakeFirst()
  if (!training) throw new Refusal({ kind: 'notFound' })
  return training
}

/** Whose training it is. Throws notFound when it isn't there. */
export async function personOfTraining(trx: Trx, id: number): Promise<string> {
  const training = await trx.selectFrom('training').where('id', '=', id).select('personId').executeTakeFirst()
  if (!training) throw new Refusal({ kind: 'notFound' })
  return training.personId
}
