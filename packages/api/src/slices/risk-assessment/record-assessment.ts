import type { JsonValue } from '@hms/domain/audit'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done to a risk assessment. */
export interface AssessmentDeed {
  readonly action: 'risk.add' | 'risk.change' | 'risk.remove' | 'risk.document' | 'risk.measure'
  readonly id: number
  readonly unitCode: string
  readonly what?: { readonly [key: string]: JsonValue }
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Puts it into the trace. What stands in an assessment can name persons, and lies apart. */
export async function recordAssessment(
  trx: Trx,
  by: DoneBy,
  { action, id, unitCode, what, before, after }: AssessmentDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: streams.register(unitCode),
    action,
    subject: `risk:${id}`,
    ...(what && { what }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  })
}
