import type { Appointment } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Database } from './database/open-database.ts'
import type { Clock } from './platform/clock.ts'

/** Who makes the request, with the appointments that hold today. */
export interface CurrentPerson {
  readonly id: string
  readonly name: LocalizedText
  readonly appointments: readonly Appointment[]
}

/** What every procedure gets. The database is there as transactions only. */
export interface Context {
  /** Null when nobody has signed in. */
  readonly person: CurrentPerson | null
  readonly database: Pick<Database, 'transaction' | 'read'>
  readonly clock: Clock
  /** Ends the session of the browser that asks. */
  readonly leaveSession: () => Promise<void>
}
