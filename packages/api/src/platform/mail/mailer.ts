import type { Attempt, CalendarPart } from '@hms/domain/mail'

/** A mail as it is handed over: written out, to one address. */
export interface OutgoingMail {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  readonly calendar: CalendarPart | null
  /** Where one leaves the list by one click (RFC 8058); null of what belongs to no list. */
  readonly unsubscribe: string | null
}

/** Hands mails over to whoever carries them. */
export interface Mailer {
  /** What comes after the `@` of a message's id. */
  readonly domain: string
  /** Tries once. What comes of it is a value; it never throws for what a mail server does. */
  send(mail: OutgoingMail): Promise<Attempt>
  close(): void
}

/** Takes every mail, and carries it nowhere: it lies in the outbox, where one can read it. */
export const keptMailer: Mailer = {
  domain: 'hms.invalid',
  send: () => Promise.resolve({ outcome: 'sent' }),
  close: () => undefined,
}
