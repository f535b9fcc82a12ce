import { daysBetween } from '../../ui/days.ts'

/** How many days before its end a term is marked: time enough for an election. */
const daysAhead = 90

/** Whether a role's last day is near. Both are days, `YYYY-MM-DD`. */
export function endsSoon(lastDay: string, today: string): boolean {
  return daysBetween(today, lastDay) <= daysAhead
}
