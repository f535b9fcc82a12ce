import type { Due } from '@hms/domain/action-plan'
import { dueSoonDays, reviewAfterDays } from '@hms/domain/action-plan'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/**
 * How a measure stands to its deadline on a day, in SQL: as `dueOf` of the domain says. What is closed has the day on
 * which it was: a check of the table sees to that.
 */
export function dueSql(day: string) {
  return sql<Due>`case
    when measure.closed_on is not null then 'closed'
    when measure.deadline is null then
      case when measure.looked_at_on + ${reviewAfterDays}::integer <= ${day}::date then 'reviewDue' else 'ongoing' end
    when measure.deadline < ${day}::date then 'late'
    when measure.deadline <= ${day}::date + ${dueSoonDays}::integer then 'soon'
    else 'later'
  end`
}

/** The same as a condition for each, so that an index can find them. */
const conditions: Readonly<Record<Due, (day: string) => RawBuilder<boolean>>> = {
  closed: () => sql`(measure.closed_on is not null)`,
  late: (day) => sql`(measure.closed_on is null and measure.deadline < ${day}::date)`,
  soon: (day) => sql`(measure.closed_on is null
    and measure.deadline between ${day}::date and ${day}::date + ${dueSoonDays}::integer)`,
  later: (day) =>
    sql`(measure.closed_on is null and measure.deadline > ${day}::date + ${dueSoonDays}::integer)`,
  reviewDue: (day) => sql`(measure.closed_on is null and measure.deadline is null
    and measure.looked_at_on + ${reviewAfterDays}::integer <= ${day}::date)`,
  ongoing: (day) => sql`(measure.closed_on is null and measure.deadline is null
    and measure.looked_at_on + ${reviewAfterDays}::integer > ${day}::date)`,
}

/** Whether a measure stands to its deadline in one of some ways on a day; in none, when there are none. */
export function isDueSql(dues: readonly Due[], day: string): RawBuilder<boolean> {
  if (dues.length === 0) return sql`false`
  return sql`(${sql.join(
    dues.map((due) => conditions[due](day)),
    sql` or `,
  )})`
}
