import type { JsonValue } from '@hms/domain/audit'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done with a unit's plan or orders. */
export interface HealthDeed {
  readonly action: 'healthPlan.set' | 'healthOrder.ask' | 'healthOrder.move'
  readonly subject: string
  readonly unitCode: string
  readonly what?: { readonly [key: string]: JsonValue | undefined }
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Puts it into the trace. What people write can tell of health, and lies apart. */
export async function recordHealth(
  trx: Trx,
  by: DoneBy,
  { action, subject, unitCode, what, before, after }: HealthDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: streams.register(unitCode),
    action,
    subject,
    ...(what && { what }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  })
}
