import type { Logger } from 'pino'
import type { Database } from '../database/open-database.ts'
import type { Clock } from '../platform/clock.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import type { Settings } from '../platform/settings.ts'

/** What the HTTP side works with. */
export interface HttpParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly jobs: Jobs
  readonly settings: Settings
  /** Whether anybody may enter as one of the demo's persons. */
  readonly demo: boolean
}
