import { describe, expect, test } from 'vitest'
import { outcomeOfPlaywright, outcomeOfVitest } from './reports.ts'

const ended = { exitCode: 0, timedOut: false }
const broke = { exitCode: 1, timedOut: false }

describe('vitest', () => {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

  test.each([
    ['all passed', { ...none, numPassedTests: 7 }, ended, 7, 0],
    ['some failed', { ...none, numPassedTests: 5, numFailedTests: 2 }, broke, 5, 2],
    ['a skipped test counts as failed', { ...none, numPassedTests: 5, numPendingTests: 1 }, ended, 5, 1],
    ['a planned test counts as failed', { ...none, numPassedTests: 5, numTodoTests: 1 }, ended, 5, 1],
    [
      'a file that does not load counts as failed',
      { ...none, numPassedTests: 5, testResults: [{ status: 'failed', assertionResults: [] }] },
      broke,
      5,
      1,
    ],
    ['an error outside of the tests counts as failed', { ...none, numPassedTests: 7 }, broke, 7, 1],
    ['nothing ran', none, ended, 0, 1],
    ['no report', null, broke, 0, 1],
    ['no report, though it ended well', null, ended, 0, 1],
    ['stopped', null, { exitCode: null, timedOut: true }, 0, 1],
  ])('%s', (_name, report, end, passed, failed) => {
    expect(outcomeOfVitest(report, end)).toMatchObject({ passed, failed })
  })
})

describe('Playwright', () => {
  const none = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }
  const withStats = (stats: object) => ({ ...none, stats: { ...none.stats, ...stats } })

  test.each([
    ['all passed', withStats({ expected: 9 }), ended, 9, 0],
    ['some failed', withStats({ expected: 8, unexpected: 1 }), broke, 8, 1],
    ['passed at the second try', withStats({ expected: 8, flaky: 1 }), ended, 8, 1],
    ['did not run', withStats({ expected: 8, skipped: 2 }), ended, 8, 2],
    ['an error outside of the journeys', { ...withStats({ expected: 8 }), errors: ['broken'] }, broke, 8, 1],
    ['nothing ran', none, ended, 0, 1],
    ['no report', null, broke, 0, 1],
  ])('%s', (_name, report, end, passed, failed) => {
    expect(outcomeOfPlaywright(report, end)).toMatchObject({ passed, failed })
  })
})
