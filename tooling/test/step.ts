/** A part of the test run: a check, the tests, the journeys. */
export interface Step {
  /** Short and lower case: `pnpm test lint` runs this one alone. */
  readonly id: string
  /** What it does, as shown while it runs: "Reading the code with oxlint". */
  readonly title: string
  /** Runs it to its end. A step that throws has failed. */
  run(): Promise<Outcome>
}

/** What came of a step. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What went wrong, for people; empty when it was shown already or nothing did. */
  readonly details: string
}

/** One test that passed. */
export const passedOnce: Outcome = { passed: 1, failed: 0, details: '' }

/** One test that failed, and why. */
export function failedOnce(details: string): Outcome {
  return { passed: 0, failed: 1, details }
}
