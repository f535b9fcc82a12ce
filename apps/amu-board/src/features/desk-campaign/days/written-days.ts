import type { CampaignSchedule } from '@hms/domain/campaign'

/** The days as they are written in the form. */
export interface WrittenDays {
  readonly opensOn: string
  readonly deadline: string
  /** Empty where it is not decided. */
  readonly closesAt: string
  /** Whole numbers with commas between; a minus can be written as either sign. */
  readonly reminderDays: string
}

/** Days as they stand in the form. */
export function writtenDays({ opensOn, deadline, closesAt, reminderDays }: CampaignSchedule): WrittenDays {
  const reminders = reminderDays.map((days) => String(days).replace('-', '−')).join(', ')
  return { opensOn, deadline, closesAt: closesAt ?? '', reminderDays: reminders }
}

/** The days that are meant; null where the reminder days are no whole numbers. What days are allowed, the domain says. */
export function daysWritten({ closesAt, reminderDays, ...days }: WrittenDays): CampaignSchedule | null {
  const parts = reminderDays
    .split(/[,;\s]+/)
    .map((part) => part.replace(/[−–]/, '-'))
    .filter((part) => part !== '')
  if (!parts.every((part) => /^[-+]?\d{1,3}$/.test(part))) return null
  return { ...days, closesAt: closesAt === '' ? null : closesAt, reminderDays: parts.map(Number) }
}
