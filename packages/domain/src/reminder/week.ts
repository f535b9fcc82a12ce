import { daysAfter } from '../calendar.ts'

/** The Monday of a day's week: what tells one week's digest from another's. */
export function weekOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return daysAfter(day, -weekday)
}

/** The Monday of the week before a day's. */
export function weekBefore(day: string): string {
  return daysAfter(weekOf(day), -7)
}
