import type { CaseCounts, IncidentCategory, IncidentType } from '@hms/domain/incident'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** Which cases are counted: reported in a period of local days (both included), as they stood at the end of a day. */
export interface CountedPeriod {
  readonly from: string
  readonly to: string
  readonly cutOff: string
  /** Codes of units; null is all that row-level security lets through. */
  readonly units: readonly string[] | null
}

/** The cases of a unit, of a type, of a month. */
export interface CountedCases extends CaseCounts {
  readonly unitCode: string
  readonly type: IncidentType
  /** `YYYY-MM`. */
  readonly month: string
}

/** The cases with a category; one with several counts in each. */
export interface CountedCategory extends CaseCounts {
  readonly category: IncidentCategory
}

const counts = (cutOff: string) => sql`
  count(*)::integer as reported,
  (count(*) filter (where rejected_on <= ${cutOff}::date))::integer as rejected,
  (count(*) filter (where closed_on <= ${cutOff}::date))::integer as closed`

const inPeriod = ({ from, to, units }: CountedPeriod) => sql`
  reported_at >= (${from}::date::timestamp at time zone 'Europe/Oslo')
  and reported_at < ((${to}::date + 1)::timestamp at time zone 'Europe/Oslo')
  and (${units}::text[] is null or unit_code = any (${units}::text[]))`

/** Counts cases by unit, type and month. */
export async function countCases(trx: Trx, period: CountedPeriod): Promise<readonly CountedCases[]> {
  const { rows } = await sql<CountedCases>`
    select unit_code, type, to_char(reported_at at time zone 'Europe/Oslo', 'YYYY-MM') as month, ${counts(period.cutOff)}
    from incident where ${inPeriod(period)} group by 1, 2, 3 order by 1, 3, 2`.execute(trx)
  return rows
}

/** Counts cases by category. */
export async function countCategories(trx: Trx, period: CountedPeriod): Promise<readonly CountedCategory[]> {
  const { rows } = await sql<CountedCategory>`
    select category, ${counts(period.cutOff)}
    from incident cross join lateral jsonb_array_elements_text(categories) as category
    where ${inPeriod(period)} group by 1 order by 1`.execute(trx)
  return rows
}

/** Counts entries of the register of injuries by unit, of what happened in the period. */
export async function countInjuries(
  trx: Trx,
  { from, to, units }: CountedPeriod,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ unitCode: string; injuries: number }>`
    select unit_code, count(*)::integer as injuries from injury
    where happened_on between ${from}::date and ${to}::date
      and (${units}::text[] is null or unit_code = any (${units}::text[]))
    group by 1 order by 1`.execute(trx)
  return new Map(rows.map(({ unitCode, injuries }) => [unitCode, injuries]))
}
