import { daysAfter, daysBetween, yearsAfter } from '../calendar.ts'
import type { CampaignSchedule } from './campaign-changes.ts'
import { usualReminderDays } from './reminder-days.ts'

/** What a new campaign has in days where there is none before it: how soon it opens, its time to answer, and to be late. */
const usual = { ahead: 7, toAnswer: 56, toBeLate: 14 } as const

/**
 * The days that a new campaign is proposed with: as long as the one before it, on the same day of the year, but never
 * sooner than in a week.
 */
export function proposedSchedule(
  previous: (CampaignSchedule & { readonly year: number }) | null,
  year: number,
  day: string,
): CampaignSchedule {
  const soon = daysAfter(day, usual.ahead)
  if (!previous) return scheduleFrom(soon, usual.toAnswer, usual.toBeLate, usualReminderDays)
  const { opensOn, deadline, closesAt, reminderDays } = previous
  const sameDay = yearsAfter(opensOn, year - previous.year)
  return scheduleFrom(
    sameDay > soon ? sameDay : soon,
    daysBetween(opensOn, deadline),
    closesAt === null ? usual.toBeLate : Math.max(daysBetween(deadline, closesAt), 0),
    reminderDays,
  )
}

function scheduleFrom(
  opensOn: string,
  toAnswer: number,
  toBeLate: number,
  reminderDays: readonly number[],
): CampaignSchedule {
  const deadline = daysAfter(opensOn, toAnswer)
  return { opensOn, deadline, closesAt: daysAfter(deadline, toBeLate), reminderDays }
}
