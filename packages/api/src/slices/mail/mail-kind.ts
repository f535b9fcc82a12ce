import type { Language } from '@hms/domain/language'
import type { Letter } from '@hms/domain/mail'
import type { Trx } from '../../database/schema.ts'

/** What a mail says. */
export interface MailContent {
  readonly subject: string
  readonly letter: Letter
}

/** A mail that is about to be sent for the first time. */
export interface WaitingMail {
  readonly id: string
  readonly personId: string
  readonly language: Language
}

/**
 * What a mail is when its turn comes: as it was put down, with another content since something has changed, or of no use
 * any more.
 */
export type Renewal = 'asItIs' | 'withdrawn' | MailContent

/**
 * The kinds of mail that are looked at again before they are first sent, by `kind`: so that nobody is asked for what is
 * done meanwhile. A kind that isn't here goes as it was put down.
 */
export type MailKinds = Readonly<Record<string, (trx: Trx, mail: WaitingMail, now: Date) => Promise<Renewal>>>
