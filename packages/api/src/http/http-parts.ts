import type { Logger } from 'pino'
import type { Database } from '../database/open-database.ts'
import type { Clock } from '../platform/clock.ts'

/** What the HTTP side works with. */
export interface HttpParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
}
