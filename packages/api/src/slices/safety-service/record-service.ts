import type { JsonValue } from '@hms/domain/audit'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done in the safety service. */
export interface ServiceDeed {
  readonly action:
    | 'election.add'
    | 'election.change'
    | 'election.remove'
    | 'safetyMeeting.add'
    | 'safetyMeeting.change'
    | 'safetyMeeting.remove'
    | 'yearNote.write'
  readonly subject: string
  /** Code of the unit or safety area; null of the whole institution. */
  readonly place: string | null
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Puts it into the trace. Who was elected and what was talked about lies apart. */
export async function recordService(
  trx: Trx,
  by: DoneBy,
  { action, subject, place, before, after }: ServiceDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: place === null ? streams.organisation : streams.register(place),
    action,
    subject,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  })
}
