import type { Appointment } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Database } from './database/open-database.ts'
import type { Clock } from './platform/clock.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Origin } from './platform/origin.ts'

/** Who makes the request, with the appointments that hold today. */
export interface CurrentPerson {
  readonly id: string
  readonly name: LocalizedText
  readonly appointments: readonly Appointment[]
}

/** What a call comes with. Procedures get the database as transactions for the person and the action that they declare. */
export interface Context {
  /** Null when nobody has signed in. */
  readonly person: CurrentPerson | null
  readonly database: Pick<Database, 'actingFor' | 'listen'>
  readonly clock: Clock
  /** Asks for what is done afterwards, in the transaction that causes it. */
  readonly jobs: Jobs
  /** From where the call comes, for the trace. */
  readonly origin: Origin
  /** Who it is by now, with the roles of today, for what lasts; null when the session has ended. */
  readonly personNow: () => Promise<CurrentPerson | null>
  /** Aborted when the server stops: what lasts ends. */
  readonly stopping: AbortSignal
  /** Ends the session of the browser that asks. */
  readonly leaveSession: () => Promise<void>
}
