import { daysAfter } from '../calendar.ts'

/** How many days late a reminder still goes, when the server was down on its day. */
export const catchUpDays = 3

/** What a reminder follows from. */
export type Occasion =
  /** The campaign has opened. */
  | { readonly kind: 'opened' }
  /** So many days from this deadline; a new deadline makes new occasions. */
  | { readonly kind: 'deadline'; readonly deadline: string; readonly offset: number }
  /** A signature was given, by its id. */
  | { readonly kind: 'otherSigned'; readonly signature: string }
  /** The second signature has not come so many days after the first, by its id. */
  | { readonly kind: 'signatureMissing'; readonly signature: string; readonly after: number }

/** A unit's time for its report: local days, its own deadline where it has one. */
export interface ReportTime {
  readonly opensOn: string
  readonly deadline: string
  /** In days from the deadline, in any order. */
  readonly reminderDays: readonly number[]
}

/**
 * What is due by the calendar on a day: the last occasion that has come, unless its time is over. Whoever missed several
 * gets one reminder.
 *
 * | last occasion that has come       | due |
 * | --------------------------------- | --- |
 * | none                              |     |
 * | today, or up to `catchUpDays` ago | it  |
 * | longer ago                        |     |
 */
export function dueOccasion({ opensOn, deadline, reminderDays }: ReportTime, day: string): Occasion | null {
  const comes = [
    { on: opensOn, occasion: { kind: 'opened' } as const },
    ...reminderDays.map((offset) => ({
      on: daysAfter(deadline, offset),
      occasion: { kind: 'deadline', deadline, offset } as const,
    })),
  ]
    .filter(({ on }) => opensOn <= on && on <= day)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const last = comes.at(-1)
  return last && day <= daysAfter(last.on, catchUpDays) ? last.occasion : null
}

/** The days on which something is due by the calendar, in order. */
export function reminderDates({ opensOn, deadline, reminderDays }: ReportTime): readonly string[] {
  const days = [opensOn, ...reminderDays.map((offset) => daysAfter(deadline, offset))]
  return [...new Set(days.filter((on) => on >= opensOn))].toSorted()
}

/** What tells one occasion from another: nobody is told of the same twice. */
export function occasionKey(occasion: Occasion): string {
  switch (occasion.kind) {
    case 'opened':
      return 'opened'
    case 'deadline':
      return `deadline ${occasion.deadline} ${occasion.offset}`
    case 'otherSigned':
      return `otherSigned ${occasion.signature}`
    case 'signatureMissing':
      return `signatureMissing ${occasion.signature} ${occasion.after}`
  }
}

/** The occasion that a key tells of; null of what is no key. */
export function occasionOf(key: string): Occasion | null {
  const [kind, about = '', number = ''] = key.split(' ')
  switch (kind) {
    case 'opened':
      return { kind }
    case 'deadline':
      return { kind, deadline: about, offset: Number(number) }
    case 'otherSigned':
      return { kind, signature: about }
    case 'signatureMissing':
      return { kind, signature: about, after: Number(number) }
    default:
      return null
  }
}
