import type { Outcome } from './step.ts'

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** How the runner itself ended. */
export interface RunnerEnd {
  readonly exitCode: number | null
  readonly timedOut: boolean
}

/** A file that could not be loaded counts as a failed test, and so does a test that was skipped: it proves nothing. */
export function outcomeOfVitest(report: VitestReport | null, end: RunnerEnd): Outcome {
  if (!report) return outcome(0, 0, end)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const skipped = report.numPendingTests + report.numTodoTests
  return outcome(report.numPassedTests, report.numFailedTests + skipped + brokenFiles.length, end, skipped)
}

/** A journey that passed only at a second try, was skipped, or never ran counts as failed. */
export function outcomeOfPlaywright(report: PlaywrightReport | null, end: RunnerEnd): Outcome {
  if (!report) return outcome(0, 0, end)
  const { expected, unexpected, flaky, skipped } = report.stats
  return outcome(expected, unexpected + flaky + skipped + report.errors.length, end, skipped)
}

/** A runner that crashed, or ran nothing, is a failure even where no test of its is. */
function outcome(passed: number, failed: number, end: RunnerEnd, skipped = 0): Outcome {
  const complaints = [
    ...(skipped > 0 ? [`${skipped} did not run, and count as failed.`] : []),
    ...(end.timedOut ? ['Stopped: it took too long.'] : []),
    ...(passed + failed === 0 ? ['No test was run.'] : []),
    ...(failed === 0 && end.exitCode !== 0 ? ['All tests passed, but the runner itself failed.'] : []),
  ]
  const crashed = failed === 0 && (end.exitCode !== 0 || passed === 0)
  return { passed, failed: crashed ? 1 : failed, details: complaints.join('\n') }
}
