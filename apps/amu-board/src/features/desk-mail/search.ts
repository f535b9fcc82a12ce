import type { MailState } from '@hms/domain/mail'
import { mailStates } from '@hms/domain/mail'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the page of mails keeps in its address. */
export interface DeskMailSearch {
  /** Only mails in this state. */
  state?: MailState | undefined
  /** The day that is looked forward to, `YYYY-MM-DD`; today when left out. */
  day?: string | undefined
}

/** Reads the page's part of an address. */
export function deskMailSearch(raw: RawSearch): DeskMailSearch {
  const day = textIn(raw.day)
  return {
    ...optional('state', oneOf(mailStates, raw.state)),
    ...optional('day', day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined),
  }
}
