/**
 * What has become of a mail:
 * - `waiting`: it is to be sent, now or at its next attempt
 * - `sent`: a mail server has taken it
 * - `failed`: a mail server has refused it for good
 * - `lapsed`: it could not be sent as long as it would have been of use
 * - `withdrawn`: what it asks for was done before it was sent
 */
export const mailStates = ['waiting', 'sent', 'failed', 'lapsed', 'withdrawn'] as const

/** One of the states of a mail. */
export type MailState = (typeof mailStates)[number]

/**
 * Why a mail hasn't been sent:
 * - `notSetUp`: no mail server is set
 * - `noAddress`: the person has no address
 * - `unreachable`: the mail server doesn't answer, or breaks off
 * - `refused`: it answers that it won't take the mail, now or ever
 */
export const mailProblems = ['notSetUp', 'noAddress', 'unreachable', 'refused'] as const

/** One of the reasons. */
export type MailProblem = (typeof mailProblems)[number]

/** What came of an attempt to send. */
export type Attempt =
  | { readonly outcome: 'sent' }
  /** Another attempt may succeed. */
  | { readonly outcome: 'later'; readonly problem: MailProblem; readonly answer: string | null }
  /** None will. */
  | { readonly outcome: 'never'; readonly problem: MailProblem; readonly answer: string | null }

/** Minutes until the next attempt, after the first, the second and so on; the last holds for all that follow. */
const pauses = [1, 5, 15, 60, 180] as const

/**
 * How many minutes to wait after an attempt that can be repeated.
 *
 * | attempts | minutes |
 * | -------- | ------- |
 * | 1        | 1       |
 * | 2        | 5       |
 * | 3        | 15      |
 * | 4        | 60      |
 * | 5, more  | 180     |
 */
export function pauseAfter(attempts: number): number {
  return pauses[Math.min(Math.max(attempts, 1), pauses.length) - 1] ?? pauses[0]
}

/**
 * Whether what a mail server answers stands for good. Only what it says of the mail itself does: that it won't let the
 * system in, or won't take its sender, somebody can mend, and the mail goes then.
 *
 * | code        | said of                | for good |
 * | ----------- | ---------------------- | -------- |
 * | 500–599     | the recipient, content | yes      |
 * | 500–599     | anything else          | no       |
 * | others, none |                       | no       |
 */
export function isForGood(code: number | null, saidOf: 'recipient' | 'content' | 'other'): boolean {
  return code !== null && code >= 500 && code <= 599 && saidOf !== 'other'
}
