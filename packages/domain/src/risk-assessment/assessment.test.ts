import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../calendar.ts'
import { measureTextFor, reasonsForMeasure, reviewStateOf, reviewStates } from './assessment.ts'
import { checkAssessments, isLink, riskColumns } from './check-assessments.ts'
import { riskSubjects, subjectRules } from './subject.ts'

test.each([
  ['2026-11-27', 'overdue'],
  ['2026-11-28', 'dueSoon'],
  ['2027-01-27', 'dueSoon'],
  ['2027-01-28', 'inOrder'],
])('one that is due on %s is, on 28 November, %s', (nextReview, state) => {
  expect(reviewStateOf({ nextReview }, '2026-11-28')).toBe(state)
})

test('as time goes on, it never gets less pressing', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => daysAfter('2022-01-01', days))
  fc.assert(
    fc.property(day, day, fc.nat(2_000), (nextReview, on, later) => {
      const pressing = (when: string) => reviewStates.indexOf(reviewStateOf({ nextReview }, when))
      expect(pressing(daysAfter(on, later))).toBeLessThanOrEqual(pressing(on))
    }),
  )
})

test.each([
  ['2026-11-27', 'low', ['overdue']],
  ['2026-11-27', 'high', ['overdue', 'highRisk']],
  ['2027-11-27', 'high', ['highRisk']],
  ['2027-11-27', 'moderate', []],
] as const)('due on %s, %s risk: measures for %j', (nextReview, highestRisk, reasons) => {
  expect(reasonsForMeasure({ nextReview, highestRisk }, '2026-11-28')).toEqual(reasons)
})

test('a measure names what it is about, whatever that is called', () => {
  expect(measureTextFor({ title: 'Gass $& {title}' }, 'overdue').nb).toBe(
    'Gå gjennom risikovurderingen «Gass $& {title}» på nytt.',
  )
})

test('the four psychosocial factors of the law are there', () => {
  expect(riskSubjects.filter((subject) => subjectRules[subject].psychosocial)).toEqual([
    'unclearDemands',
    'emotionalDemands',
    'workload',
    'support',
  ])
})

test.each([
  ['https://havnes.example/ros/17', true],
  ['http://havnes.example', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['https://a b', false],
  ['https://a"onclick="x', false],
])('%s: can be linked to: %j', (text, good) => {
  expect(isLink(text)).toBe(good)
})

describe('a file', () => {
  const context = { unitCodes: new Set(['1615']), today: '2026-11-28' }
  const table = (...rows: readonly string[]) => ({
    header: [...riskColumns],
    rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
  })
  const good = '1615;Gasslager;chemicals;2026-02-01;2027-02-01;Verneombudet;moderate;'

  test('is read', () => {
    expect(checkAssessments(table(good), context)).toMatchObject({
      ok: true,
      value: [{ unitCode: '1615', title: 'Gasslager', link: null, highestRisk: 'moderate' }],
    })
  })

  test.each([
    [good.replace('1615', '9999'), 'unit_code', 'knownUnit'],
    [good.replace('chemicals', 'gas'), 'subject', 'oneOf'],
    [good.replace('2026-02-01', '2026-12-01'), 'assessed_on', 'notAfter'],
    [good.replace('2027-02-01', '2025-02-01'), 'next_review', 'notBefore'],
    [`${good}http://x`, 'link', 'link'],
  ])('with a fault is refused: %s', (row, column, kind) => {
    const checked = checkAssessments(table(row), context)
    expect(checked.ok ? [] : checked.problem.map((fault) => [fault.column, fault.expected.kind])).toEqual([
      [column, kind],
    ])
  })

  test('has each assessment once', () => {
    expect(checkAssessments(table(good, good.replace('Gasslager', 'gasslager')), context)).toMatchObject({
      ok: false,
      problem: [{ line: 3, expected: { kind: 'rowOnce', firstLine: 2 } }],
    })
  })
})
