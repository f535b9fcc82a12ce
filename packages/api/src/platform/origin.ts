/**
 * What something was done with:
 * - `computer`, `phone`: a browser
 * - `program`: any other client over HTTP
 * - `command`: the `hms` command
 * - `system`: nobody; it was due
 */
export type ClientKind = 'computer' | 'phone' | 'program' | 'command' | 'system'

/** From where something was done. Neither addresses nor browsers' full names: those say more than the trace needs. */
export interface Origin {
  /** Id of the request or of the run of a command, as the log has it. */
  readonly request: string
  readonly client: ClientKind
}

/** What kind of client a `User-Agent` header speaks of. */
export function clientKindOf(userAgent: string | undefined): ClientKind {
  if (!userAgent?.startsWith('Mozilla/')) return 'program'
  return /\b(Mobi|Android|iPhone|iPad)/.test(userAgent) ? 'phone' : 'computer'
}
