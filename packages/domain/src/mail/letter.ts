/**
 * What a mail says, before it is written as text and as HTML: in one language, with addresses that are paths of this
 * site. Its words come from texts; what others wrote stands in it as it is and is escaped where it is written.
 */
export interface Letter {
  readonly blocks: readonly LetterBlock[]
}

/** A part of a letter. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Lines of a list, each with the path that it leads to, or none. */
  | { readonly kind: 'list'; readonly items: readonly LetterLine[] }
  /** The thing to do. */
  | { readonly kind: 'link'; readonly text: string; readonly path: string }
  /** Small print at the end. */
  | { readonly kind: 'note'; readonly text: string }

/** A line of a list. */
export interface LetterLine {
  readonly text: string
  /** Begins with `/`. */
  readonly path: string | null
}

/** An event for a calendar, as iCalendar (RFC 5545) with its method (RFC 5546), for mails that invite. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}
