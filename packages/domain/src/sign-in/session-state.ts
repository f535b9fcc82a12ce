/** How long a session lasts, in milliseconds. */
export interface SessionLimits {
  /** From the last request. */
  readonly idle: number
  /** From sign-in, whatever is done. */
  readonly absolute: number
}

const minute = 60_000
const hour = 60 * minute

/** An hour without a request, a working day in all. */
export const sessionLimits: SessionLimits = { idle: hour, absolute: 12 * hour }

/** The times of a session. */
export interface SessionTimes {
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/**
 * Whether a session still holds.
 *
 * | since sign-in | since the last request | state   |
 * | ------------- | ---------------------- | ------- |
 * | ≥ absolute    |                        | expired |
 * | < absolute    | ≥ idle                 | idle    |
 * | < absolute    | < idle                 | active  |
 */
export function sessionState(
  { createdAt, lastSeenAt }: SessionTimes,
  now: Date,
  { idle, absolute }: SessionLimits = sessionLimits,
): 'active' | 'idle' | 'expired' {
  if (now.getTime() - createdAt.getTime() >= absolute) return 'expired'
  return now.getTime() - lastSeenAt.getTime() >= idle ? 'idle' : 'active'
}
