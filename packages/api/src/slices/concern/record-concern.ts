import type { JsonValue } from '@hms/domain/audit'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** What was done with something that was raised or stopped. */
export interface ConcernDeed {
  readonly action: 'concern.raise' | 'concern.answer' | 'workStop.record' | 'workStop.lift'
  readonly unitCode: string
  readonly id: number
  /** What was written. */
  readonly after: JsonValue
}

/** Puts it into the trace. */
export async function recordConcern(
  trx: Trx,
  by: DoneBy,
  { action, unitCode, id, after }: ConcernDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: streams.concerns(unitCode),
    action,
    subject: `${action.split('.', 1)[0] ?? ''}:${id}`,
    after,
  })
}
