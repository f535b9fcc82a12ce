import { daysAfter } from '../calendar.ts'

/** What a campaign starts with where no earlier one says otherwise: two weeks and three days before, one and seven after. */
export const usualReminderDays: readonly number[] = [-14, -3, 1, 7]

/** How far from the deadline a reminder can be, and how many there can be. */
export const reminderLimits = { days: 90, count: 12 } as const

/** Whether a list can be the reminder days of a campaign: whole days within reach, none twice, not too many. */
export function areReminderDays(days: readonly number[]): boolean {
  return (
    days.length <= reminderLimits.count &&
    new Set(days).size === days.length &&
    days.every((day) => Number.isInteger(day) && Math.abs(day) <= reminderLimits.days)
  )
}

/** The days on which reminders go out to whoever has this deadline, in order. */
export function reminderDates(deadline: string, reminderDays: readonly number[]): readonly string[] {
  return reminderDays.toSorted((one, other) => one - other).map((days) => daysAfter(deadline, days))
}
