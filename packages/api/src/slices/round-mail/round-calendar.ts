import type { Language, LocalizedText } from '@hms/domain/language'
import type { RoundHours } from '@hms/domain/safety-round'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { instantOf } from '../../platform/clock.ts'

/** A round as calendars have it. */
export interface RoundEvent {
  readonly id: number
  /** Rises with every change, so that calendars know the latest (RFC 5545, SEQUENCE). */
  readonly revision: number
  readonly day: string
  readonly hours: RoundHours | null
  readonly unit: LocalizedText
  /** Where one meets: the first room. */
  readonly place: string
  readonly changedAt: Date
}

/** Who invites to it, by name and address; an invitation names whom it is for. */
export interface Invitation {
  readonly organizer: CalendarAddress
  readonly attendee: CalendarAddress
}

/** Somebody in a calendar. */
export interface CalendarAddress {
  readonly name: string
  readonly email: string
}

/** The words of an event. */
export interface EventWords {
  readonly language: Language
  readonly summary: string
  readonly description: string
  /** Where the round is opened. */
  readonly url: string
}

/**
 * A round as iCalendar (RFC 5545): `REQUEST` and `CANCEL` for mails that invite (RFC 5546), `PUBLISH` for a file that
 * anybody takes into a calendar. Without hours it takes the day, and leaves the person free.
 */
export function roundCalendar(
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL',
  { id, revision, day, hours, place, changedAt }: RoundEvent,
  { language, summary, description, url }: EventWords,
  invitation: Invitation | null,
): string {
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'HMS', product: 'HMS', language: language.toUpperCase() },
  })
  const event = calendar.createEvent({
    id: `safety-round-${id}@${new URL(url).hostname}`,
    sequence: revision,
    stamp: changedAt,
    ...(hours
      ? { start: instantOf(day, hours.from), end: instantOf(day, hours.to) }
      : {
          start: new Date(`${day}T00:00:00Z`),
          allDay: true,
          transparency: ICalEventTransparency.TRANSPARENT,
        }),
    timezone: 'UTC',
    summary,
    description,
    location: place,
    url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  if (invitation) {
    event.organizer({ name: invitation.organizer.name, email: invitation.organizer.email })
    event.createAttendee({ name: invitation.attendee.name, email: invitation.attendee.email, rsvp: false })
  }
  return calendar.toString()
}
