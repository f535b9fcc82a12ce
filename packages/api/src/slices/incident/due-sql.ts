import type { HandlingDue } from '@hms/domain/incident'
import { daysToTakeOn, handlingStates, waitingStates } from '@hms/domain/incident'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** How a case stands to its time on a local day: as `handlingDue` of the domain says it. */
export function dueSql(day: string): RawBuilder<HandlingDue> {
  return sql<HandlingDue>`case
    when incident.state = any (${waitingStates as readonly string[]}::text[])
      then case when incident.arrived_on + ${daysToTakeOn}::integer < ${day}::date then 'waiting' else 'inTime' end
    when incident.state = any (${handlingStates as readonly string[]}::text[])
      then case when incident.deadline < ${day}::date then 'late' else 'inTime' end
    else 'closed' end`
}
