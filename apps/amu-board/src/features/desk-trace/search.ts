import { optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the screen of the trace keeps in its address: what is looked for, and where the page begins. */
export interface TraceSearch {
  /** Local days. */
  from?: string | undefined
  to?: string | undefined
  /** A part of a name, or an id. */
  who?: string | undefined
  action?: string | undefined
  subject?: string | undefined
  /** With `*` at its end: all that begin so. */
  stream?: string | undefined
  /** Where the page before ended, as `formatPlace` writes it. */
  after?: string | undefined
}

/** Place of an event in the order of a search. */
export interface TracePlace {
  readonly at: string
  readonly stream: string
  readonly seq: number
}

/** Reads that part of an address; what is not valid is left out. */
export function traceSearch(raw: RawSearch): TraceSearch {
  return {
    ...optional('from', dayIn(raw.from)),
    ...optional('to', dayIn(raw.to)),
    ...optional('who', textIn(raw.who)),
    ...optional('action', textIn(raw.action)),
    ...optional('subject', textIn(raw.subject)),
    ...optional('stream', textIn(raw.stream)),
    ...optional('after', parsePlace(textIn(raw.after)) ? textIn(raw.after) : undefined),
  }
}

/** What is looked for, as the procedures take it. */
export function filterOf({ from, to, who, action, subject, stream }: TraceSearch) {
  return {
    ...optional('fromDay', from),
    ...optional('toDay', to),
    ...optional('who', who),
    ...optional('action', action),
    ...optional('subject', subject),
    ...optional('stream', stream),
  }
}

/** A place as it stands in the address. */
export function formatPlace({ at, stream, seq }: TracePlace): string {
  return [at, seq, stream].join('~')
}

/** Reads it; null when it is none. */
export function parsePlace(text: string | undefined): TracePlace | null {
  const [, at, seq, stream] = /^(\d{4}-[\d:.TZ-]+)~(\d{1,9})~(.+)$/.exec(text ?? '') ?? []
  return at !== undefined && stream !== undefined ? { at, seq: Number(seq), stream } : null
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) ? value : undefined
}
