import type { Action, Resource, Role } from '@hms/domain/access'
import { can } from '@hms/domain/access'
import type { MeasureState } from '@hms/domain/action-plan'
import type { JsonValue } from '@hms/domain/audit'
import type { CurrentPerson } from '../../context.ts'
import type { MeasureEventTable } from '../../database/plan-tables.ts'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done with a measure. */
export interface MeasureDeed {
  readonly kind: MeasureEventTable['kind']
  readonly measure: number
  readonly unitCode: string
  /** In which role; null where it was imported. */
  readonly as: Role | null
  readonly from?: MeasureState
  readonly to?: MeasureState
  /** The comment, or the reason of a move. */
  readonly text?: string | null
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Puts it into the measure's history, and into the trace. */
export async function recordMeasure(trx: Trx, by: DoneBy, deed: MeasureDeed): Promise<void> {
  const { kind, measure, unitCode, as, from, to, text = null, before, after } = deed
  await trx
    .insertInto('measureEvent')
    .values({
      measureId: measure,
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
    stream: streams.plan(unitCode),
    action: `measure.${kind}`,
    subject: `measure:${measure}`,
    what: { as, from, to },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined && text === null ? {} : { after: after ?? text }),
  })
}

/** The role in which a person does something with a unit's measure: the first that gives the right. */
export function roleInUnit(person: CurrentPerson, action: Action, resource: Resource): Role | null {
  const appointment = person.appointments.find(
    (one) => can({ appointments: [one] }, action, resource).allowed,
  )
  return appointment?.role ?? null
}
