/** What came of sending an entry. */
export type Outcome<Receipt> =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  /** No answer from the server, or it can't just now: try again. */
  | { readonly kind: 'later' }
  /** The session has ended: wait until the person has signed in again. */
  | { readonly kind: 'needsSignIn' }
  /** The server will not take it, whenever it is sent; `problem` is the kind of problem it named. */
  | { readonly kind: 'refused'; readonly problem: string }

/** How things stand with the server. `until` is in milliseconds since 1970. */
export type Connection =
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting'; readonly failures: number; readonly until: number }
  | { readonly kind: 'signInNeeded' }

/** The state to begin in. */
export const ready: Connection = { kind: 'ready' }

const firstPause = 1_000
const longestPause = 30_000

/**
 * Milliseconds to wait after a number of failures in a row: doubled each time up to half a minute, and
 * between half and all of that by `chance` (0 to 1), so that all browsers don't return at the same moment.
 */
export function pauseAfter(failures: number, chance: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.max(0, failures - 1))
  return Math.round(whole * (0.5 + 0.5 * chance))
}

/** How things stand after an outcome that came at `now` (milliseconds since 1970). */
export function afterOutcome(
  connection: Connection,
  outcome: Pick<Outcome<unknown>, 'kind'>,
  now: number,
  chance: number,
): Connection {
  switch (outcome.kind) {
    case 'delivered':
    case 'refused':
      return ready
    case 'needsSignIn':
      return { kind: 'signInNeeded' }
    case 'later': {
      const failures = connection.kind === 'waiting' ? connection.failures + 1 : 1
      return { kind: 'waiting', failures, until: now + pauseAfter(failures, chance) }
    }
  }
}

/** How things stand when something suggests that it is worth trying now: what went wrong is over only when it has worked. */
export function afterWakeUp(connection: Connection, now: number): Connection {
  return connection.kind === 'ready' ? connection : { kind: 'waiting', failures: 0, until: now }
}

/**
 * Milliseconds until sending may be tried; null when only something from outside can make it worth trying. A pause that
 * seems longer than the longest is over: the clock was set back.
 */
export function waitBefore(connection: Connection, now: number): number | null {
  switch (connection.kind) {
    case 'ready':
      return 0
    case 'waiting':
      return connection.until - now > longestPause ? 0 : Math.max(0, connection.until - now)
    case 'signInNeeded':
      return null
  }
}
