import type { Database } from '../../../packages/api/src/database/open-database.ts'

/** A connection without query builder. */
type Connection = Parameters<Parameters<Database['withConnection']>[0]>[0]

/** How often an outcome of an item was handed in, in a year. */
export interface CountedOutcome {
  readonly year: number
  readonly item: string
  readonly shown: boolean
  readonly answer: string | null
  readonly count: number
}

/**
 * Ways to write the counts of some years by hand. Which is the fastest depends on the number of years and on the machine:
 * the fastest of the run is the one that is measured against.
 */
export const handWritten: Readonly<
  Record<string, (connection: Connection, years: readonly number[]) => Promise<readonly CountedOutcome[]>>
> = {
  'one query': async (connection, years) => {
    const { rows } = await connection.query<CountedOutcome>(
      `select campaign.year, item, shown, answer, count(*)::integer as count
         from submission_answer join campaign on campaign.id = campaign_id
         where campaign.year = any($1)
         group by campaign.year, item, shown, answer`,
      [years],
    )
    return rows
  },

  'grouped before the join': async (connection, years) => {
    const { rows } = await connection.query<CountedOutcome>(
      `select campaign.year, item, shown, answer, count
         from (select campaign_id, item, shown, answer, count(*)::integer as count from submission_answer
               where campaign_id = any(array(select id from campaign where year = any($1)))
               group by campaign_id, item, shown, answer) counted
         join campaign on campaign.id = campaign_id`,
      [years],
    )
    return rows
  },

  'a query a year': async (connection, years) => {
    const { rows: campaigns } = await connection.query<{ id: number; year: number }>(
      'select id, year from campaign where year = any($1)',
      [years],
    )
    const counted: CountedOutcome[] = []
    for (const { id, year } of campaigns) {
      const { rows } = await connection.query<CountedOutcome>(
        `select $2::integer as year, item, shown, answer, count(*)::integer as count
           from submission_answer where campaign_id = $1 group by item, shown, answer`,
        [id, year],
      )
      counted.push(...rows)
    }
    return counted
  },
}
