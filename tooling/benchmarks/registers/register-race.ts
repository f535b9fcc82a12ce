import type { Database } from '../../../packages/api/src/database/open-database.ts'
import type { Connection } from './best-sql.ts'

/** A figure of the board, as this system makes it, beside the ways to write it by hand. */
export interface RegisterRace {
  readonly name: string
  /** As the API makes it, behind row-level security. */
  readonly ours: (database: Database) => Promise<unknown>
  /** By hand, without it. The fastest of the run is the one that is measured against. */
  readonly sql: Readonly<Record<string, (connection: Connection) => Promise<unknown>>>
}

/** Registers whose figures are raced. */
export interface RegisterCase {
  readonly name: string
  /** Fills a database that has units; says what was made. */
  readonly seed: (database: Database) => Promise<string>
  /** Throws when both sides don't say the same: a race between two that answer differently says nothing. */
  readonly checkSame: (database: Database) => Promise<void>
  readonly races: readonly RegisterRace[]
}
