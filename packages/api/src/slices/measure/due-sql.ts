import type { Due } from '@hms/domain/action-plan'
import { dueSoonDays, openStates, reviewAfterDays } from '@hms/domain/action-plan'
import { sql } from 'kysely'

/** How a measure stands to its deadline on a day, in SQL: as `dueOf` of the domain says. */
export function dueSql(day: string) {
  return sql<Due>`case
    when measure.state <> all(${[...openStates]}::text[]) then 'closed'
    when measure.deadline is null then
      case when measure.looked_at_on + ${reviewAfterDays}::integer <= ${day}::date then 'reviewDue' else 'ongoing' end
    when measure.deadline < ${day}::date then 'late'
    when measure.deadline <= ${day}::date + ${dueSoonDays}::integer then 'soon'
    else 'later'
  end`
}
