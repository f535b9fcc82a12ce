import type { JsonValue } from '@hms/domain/audit'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done to what is kept of somebody's training. */
export interface TrainingDeed {
  readonly action:
    'training.add' | 'training.change' | 'training.remove' | 'training.certificate' | 'training.agree'
  readonly personId: string
  /** Of one training. */
  readonly id?: number
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Puts it into the trace of the person: what was there is personal, and lies apart. */
export async function recordTraining(
  trx: Trx,
  by: DoneBy,
  { action, personId, id, before, after }: TrainingDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: streams.person(personId),
    action,
    subject: id === undefined ? `person:${personId}` : `training:${id}`,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  })
}
