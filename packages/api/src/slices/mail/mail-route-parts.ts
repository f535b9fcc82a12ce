import type { Database } from '../../database/open-database.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Site } from '../../platform/site.ts'

/** What the pages of mails work with. */
export interface MailRouteParts {
  readonly database: Database
  readonly clock: Clock
  readonly site: Site
  /** Whether mails lie open for everybody to read, as in the demo. */
  readonly demo: boolean
}
