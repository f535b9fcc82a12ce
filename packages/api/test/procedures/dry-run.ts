import { sql } from 'kysely'
import type { Database, Transactions } from '../../src/database/open-database.ts'
import type { Trx } from '../../src/database/schema.ts'

/** A database in which everything is tried in earnest, and nothing stays. */
export interface DryRun {
  readonly database: Database
  /** What is prepared, as the owner of the tables, in each transaction that is done for a person from now on. */
  prepareBy(before: (trx: Trx) => Promise<unknown>): void
}

/** Carries the outcome of a transaction past its rollback. */
class Undone extends Error {
  readonly outcome: unknown

  constructor(outcome: unknown) {
    super('Undone')
    this.outcome = outcome
  }
}

/** Makes one of a real database: every transaction is rolled back at its end, however it went. */
export function dryRun(database: Database): DryRun {
  let before: (trx: Trx) => Promise<unknown> = () => Promise.resolve()
  return {
    prepareBy: (prepare) => void (before = prepare),
    database: {
      ...database,
      transaction: (work) => undo(database, work),
      actingFor: (acting) => {
        const undone =
          (readsOnly: boolean) =>
          <T>(work: (trx: Trx) => Promise<T>): Promise<T> =>
            undo(database.actingFor(acting), async (trx) => {
              await sql`reset role`.execute(trx)
              await before(trx)
              await sql`select set_config('role', 'hms_app', true)`.execute(trx)
              if (readsOnly) await sql`set transaction read only`.execute(trx)
              const outcome = await work(trx)
              // What is checked at the end of a transaction is checked here.
              if (!readsOnly) await sql`set constraints all immediate`.execute(trx)
              return outcome
            })
        return { transaction: undone(false), read: undone(true) }
      },
    },
  }
}

async function undo<T>(transactions: Transactions, work: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await transactions.transaction(async (trx) => {
      throw new Undone(await work(trx))
    })
  } catch (error) {
    if (error instanceof Undone) return error.outcome as T
    throw error
  }
}
