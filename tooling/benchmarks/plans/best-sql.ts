import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { day, year } from './seed-plans.ts'

/** A connection without query builder. */
type Connection = Parameters<Parameters<Database['withConnection']>[0]>[0]

const due = `case
  when closed_on is not null then 'closed'
  when deadline is null then case when looked_at_on + 365 <= $1::date then 'reviewDue' else 'ongoing' end
  when deadline < $1::date then 'late' when deadline <= $1::date + 14 then 'soon' else 'later' end`

const inPlan = `measure.year <= $2 and (closed_on is null or measure.year = $2 or extract(year from closed_on) >= $2)`

/** The counts behind the institution's roll-up, in as few queries as they can be had. */
export async function rollUpBySql(connection: Connection) {
  const cells = await connection.query<{ state: string; due: string; count: string }>(
    `select state, measure.source, gravity, goal_id, ${due} as due, count(*)
       from measure left join finding on finding.id = finding_id where ${inPlan} group by 1, 2, 3, 4, 5`,
    [day, year],
  )
  const findings = await connection.query<{ gravity: string; total: string; without: string }>(
    `select gravity, count(*) as total, count(*) filter (where not exists (select from measure where finding_id = finding.id)) as without
       from finding where year = $1 and gone_at is null group by gravity`,
    [year],
  )
  return { cells: cells.rows, findings: findings.rows }
}

/** A row of the page that is compared. */
interface PageRow {
  readonly id: number
  readonly total: string
}

/**
 * Ways to write the page that is compared, by hand: late measures, the second page. The fastest of the run is the one
 * that is measured against.
 */
export const pages: Readonly<Record<string, (connection: Connection) => Promise<readonly PageRow[]>>> = {
  'one join': async (connection) => {
    const { rows } = await connection.query<PageRow>(
      `select measure.id, measure.unit_code, unit.name as unit_name, measure.year, measure.text, owner_person, owner_role,
         owner_body, person.name as owner_name, deadline, measure.source, finding_id, gravity, goal_id, cost_class, state,
         changed_at, ${due} as due, count(*) over () as total
       from measure join unit on unit.code = measure.unit_code
         left join finding on finding.id = finding_id left join person on person.id = owner_person
       where ${inPlan} and closed_on is null and deadline < $1::date
       order by deadline, measure.id limit 50 offset 50`,
      [day, year],
    )
    return rows
  },
  'the page first': async (connection) => {
    const { rows } = await connection.query<PageRow>(
      `select page.*, unit.name as unit_name, person.name as owner_name, gravity
       from (
         select id, unit_code, year, text, owner_person, owner_role, owner_body, deadline, source, finding_id, goal_id,
           cost_class, state, changed_at, ${due} as due, count(*) over () as total
         from measure where ${inPlan} and closed_on is null and deadline < $1::date
         order by deadline, id limit 50 offset 50
       ) as page join unit on unit.code = page.unit_code
         left join finding on finding.id = finding_id left join person on person.id = owner_person
       order by page.deadline, page.id`,
      [day, year],
    )
    return rows
  },
}
