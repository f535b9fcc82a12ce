import type { Role } from '@hms/domain/access'
import type { JsonValue } from '@hms/domain/audit'
import type { IncidentState } from '@hms/domain/incident'
import type { IncidentEventTable } from '../../database/incident-tables.ts'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done with a case. */
export interface IncidentDeed {
  readonly kind: IncidentEventTable['kind']
  readonly incident: number
  readonly as: Role | null
  readonly from?: IncidentState
  readonly to?: IncidentState
  /** What was written: a comment, an answer, the reason of a move. */
  readonly text?: string | null
  /** More about it, without names or what people wrote. */
  readonly what?: { readonly [key: string]: JsonValue }
}

/** Puts it into the history of the case, and into the trace. */
export async function recordIncident(
  trx: Trx,
  by: DoneBy,
  { kind, incident, as, from, to, text = null, what }: IncidentDeed,
): Promise<void> {
  await trx
    .insertInto('incidentEvent')
    .values({
      incidentId: incident,
      at: by.at,
      byPerson: by.actor,
      asRole: as,
      kind,
      fromState: from ?? null,
      toState: to ?? null,
      text,
    })
    .execute()
  await recordEvent(trx, by, {
    stream: streams.incident(incident),
    action: `incident.${kind}`,
    subject: `incident:${incident}`,
    what: { as, from, to, ...what },
    ...(text === null ? {} : { after: text }),
  })
}
