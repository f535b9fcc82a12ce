/** A value that JSON can carry. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined }

/** Something that was done. Nothing in it is personal content: that lies in an `AuditContent` beside it. */
export interface AuditEntry {
  /** What belongs together and is chained by itself, e.g. `'report:2026:1410'`. */
  readonly stream: string
  /** An instant, as ISO text in UTC with milliseconds. */
  readonly at: string
  /** Id of the person; null when the system did it by itself. */
  readonly actor: string | null
  /** What was done, e.g. `'report.submit'`. */
  readonly action: string
  /** What it was done to, by id, e.g. `'appointment:17'`. */
  readonly subject: string
  /** More about it, without names, comments or other personal content. */
  readonly what: JsonValue
}

/** The personal part of an event: what was there before and after, and from where it was done. It can be erased alone. */
export interface AuditContent {
  /**
   * At least 128 random bits in hexadecimal, made for this content alone. It is erased with the content: without it, what
   * was erased can't be found by hashing guesses.
   */
  readonly salt: string
  readonly before: JsonValue
  readonly after: JsonValue
  /** Address, browser and the like. */
  readonly origin: JsonValue
}

/** An entry in its place in the chain of its stream. It is never changed. */
export interface AuditEvent extends AuditEntry {
  /** 1, 2, 3 … within the stream. */
  readonly seq: number
  /** Hash of the content; null of an event that had none. */
  readonly contentHash: string | null
  /** Hash of the event before; null of the first. */
  readonly previousHash: string | null
  /** Hash of all of the above. */
  readonly hash: string
}

/** Where a stream has got to: number and hash of its last event. */
export type ChainHead = Pick<AuditEvent, 'seq' | 'hash'>
