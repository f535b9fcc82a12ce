import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { lastYear } from './seed-sick-leave.ts'

/** A connection without query builder. */
export type Connection = Parameters<Parameters<Database['withConnection']>[0]>[0]

/** What a year's page of sick leave shows of a place. */
export interface RatedPlace {
  readonly code: string
  readonly now: number
  readonly before: number
}

/**
 * Ways to write the board's page of a year by hand: the institution and its faculties, two years beside each other, the
 * years and campuses to choose among. From the rows nothing is withheld: that is the least that can be done for them.
 */
export const yearPages: Readonly<Record<string, (connection: Connection) => Promise<readonly RatedPlace[]>>> =
  {
    'from the rows': async (connection) => {
      await connection.query(choices)
      const { rows } = await connection.query<RatedPlace>(
        `with placed as (
         select coalesce(unit.parent_code, unit.code) as faculty, year,
           sum((cells ->> 'agreedDays')::float8) as agreed,
           sum((cells ->> 'selfCertifiedDays')::float8 + (cells ->> 'doctorCertifiedDays')::float8) as absent
         from register_row join unit on unit.code = unit_code
         where register = 'sickLeave' and year in ($1, $1 - 1) group by 1, 2
       ), summed as (
         select faculty as code, * from placed union all
         select 'I', 'I', year, sum(agreed), sum(absent) from placed group by year
       )
       select code, name, max(absent) filter (where year = $1) as now, max(absent) filter (where year = $1 - 1) as before,
         max(agreed) filter (where year = $1) as agreed
       from summed join unit using (code) group by code, name order by code <> 'I', code`,
        [lastYear],
      )
      return rows
    },
    'from the sums': async (connection) => {
      await connection.query(choices)
      const { rows } = await connection.query<RatedPlace>(
        `select unit.code, unit.name, now.amounts, before.amounts as amounts_before,
         (now.amounts #>> '{absenceDays,year}')::float8 as now, (before.amounts #>> '{absenceDays,year}')::float8 as before
       from unit
       join register_figure as now on now.place = unit.code and now.register = 'sickLeave' and now.staff_group = 'all' and now.year = $1
       left join register_figure as before on before.place = unit.code and before.register = 'sickLeave'
         and before.staff_group = 'all' and before.year = $1 - 1
       where unit.kind in ('institution', 'faculty') order by unit.code <> 'I', unit.code`,
        [lastYear],
      )
      return rows
    },
  }

const choices = `select array_agg(distinct campus) as campuses,
  (select array_agg(year order by year desc) from register_figure
    where register = 'sickLeave' and place = 'I' and staff_group = 'all') as years
  from unit`

/** A quarter of a series. */
export interface QuarterSum {
  readonly year: number
  readonly absent: number
}

/** Ways to write the institution's years by group by hand. */
export const seriesPages: Readonly<
  Record<string, (connection: Connection) => Promise<readonly QuarterSum[]>>
> = {
  'from the rows': async (connection) => {
    const { rows } = await connection.query<QuarterSum>(
      `select year, cells ->> 'group' as staff_group, cells ->> 'quarter' as quarter,
         sum((cells ->> 'agreedDays')::float8) as agreed, sum((cells ->> 'selfCertifiedDays')::float8) as self,
         sum((cells ->> 'selfCertifiedDays')::float8 + (cells ->> 'doctorCertifiedDays')::float8) as absent
       from register_row where register = 'sickLeave'
       group by grouping sets ((1, 2, 3), (1, 3)) order by 1, 2, 3`,
    )
    return rows
  },
  'from the sums': async (connection) => {
    const { rows } = await connection.query<QuarterSum>(
      `select year, staff_group, amounts, (amounts #>> '{absenceDays,year}')::float8 as absent from register_figure
       where register = 'sickLeave' and place = (select code from unit where parent_code is null) order by year, staff_group`,
    )
    return rows
  },
}
