import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** Longer ones insert many rows at once: each is another. */
const longestPrepared = 8_000

/** A connection keeps what it has prepared: so many are worth it. */
const mostPrepared = 500

/** A statement is prepared once it comes so often: what is put together anew each time never is. */
const preparedFrom = 3

/**
 * The connections of a pool for the query builder, with fewer and cheaper ways to the database: what comes again and again
 * is prepared, and the beginning of a transaction goes along with its first statement.
 */
export function withFewTrips(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      // The query builder knows a connection again by this object.
      const known = clients.get(client) ?? fewTrips(client, nameOf)
      clients.set(client, known)
      return known
    },
  }
}

type Query = (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>

function fewTrips(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let beginning: string | null = null
  const send: Query = (text, values = []) => {
    const name = values.length > 0 ? nameOf(text) : undefined
    return client.query({ text, values: [...values], ...(name && { name }) })
  }
  const query: Query = async (text, values = []) => {
    if (/^(begin|start transaction)\b/.test(text)) {
      beginning = text
      return nothing
    }
    const first = beginning
    beginning = null
    if (first === null) return send(text, values)
    if (values.length === 0) return last(await client.query(`${first}; ${text}`))
    await send(first)
    return send(text, values)
  }
  return { query: query as unknown as PostgresPoolClient['query'], release: (error) => client.release(error) }
}

const nothing: pg.QueryResult = { command: 'BEGIN', rowCount: 0, oid: 0, fields: [], rows: [] }

/** Of several statements in one text there are several results. */
function last(results: pg.QueryResult | readonly pg.QueryResult[]): pg.QueryResult {
  return ([results].flat() as readonly pg.QueryResult[]).at(-1) ?? nothing
}

function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || text.length > longestPrepared || names.size >= mostPrepared) return known
    const times = (seen.get(text) ?? 0) + 1
    if (times >= preparedFrom) names.set(text, `hms_${names.size + 1}`)
    if (seen.size >= mostPrepared * 4) seen.clear()
    seen.set(text, times)
    return names.get(text)
  }
}
