import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../calendar.ts'
import { dueForErasure, erasureCutoff } from './due-for-erasure.ts'
import { retainedKinds, retentionRules } from './retention-rules.ts'

const today = '2026-11-23'
const longAgo = '1990-01-01'

describe('what is due for erasure', () => {
  test.each([
    ['session', '2026-10-24', false],
    ['session', '2026-10-23', true],
    ['signInAttempt', '2026-11-22', false],
    ['signInAttempt', '2026-11-21', true],
    ['auditOrigin', '2026-05-27', false],
    ['auditOrigin', '2026-05-26', true],
    ['auditContent', '2023-11-24', false],
    ['auditContent', '2023-11-23', true],
    ['remark', '2023-11-24', false],
    ['remark', '2023-11-23', true],
    ['measureComment', '2023-11-24', false],
    ['measureComment', '2023-11-23', true],
    ['findingExplanation', '2023-11-24', false],
    ['findingExplanation', '2023-11-23', true],
    ['roundPhoto', '2021-11-24', false],
    ['roundPhoto', '2021-11-23', true],
    ['incidentWords', '2023-11-24', false],
    ['incidentWords', '2023-11-23', true],
    ['incidentReporter', '2025-11-23', false],
    ['incidentReporter', '2025-11-22', true],
    ['injuredPerson', '2021-11-24', false],
    ['injuredPerson', '2021-11-23', true],
    ['calendarFeed', '2026-05-27', false],
    ['calendarFeed', '2026-05-26', true],
    ['absence', null, false],
    ['absence', longAgo, true],
    ['mail', '2025-11-23', false],
    ['mail', '2025-11-22', true],
    ['identity', null, false],
    ['identity', '2024-11-22', true],
    ['figures', longAgo, false],
    ['appointmentHistory', longAgo, false],
    ['auditChain', longAgo, false],
  ] as const)('%s since %s: %s', (what, since, due) => {
    expect(dueForErasure([{ what, since }], today)).toHaveLength(due ? 1 : 0)
  })

  test('is a part of what is stored, and never less on a later day', () => {
    const stored = fc.record({
      what: fc.constantFrom(...retainedKinds),
      since: fc.option(fc.integer({ min: -3000, max: 30 }).map((days) => daysAfter(today, days))),
    })
    fc.assert(
      fc.property(fc.array(stored), fc.nat(2000), (items, days) => {
        const now = dueForErasure(items, today)
        const later = dueForErasure(items, daysAfter(today, days))
        expect(items).toEqual(expect.arrayContaining([...now]))
        expect(later).toEqual(expect.arrayContaining([...now]))
        expect(now.every(({ since }) => since !== null && since < today)).toBe(true)
      }),
    )
  })
})

test('there is one rule for each kind, and figures are kept for good', () => {
  expect(retentionRules.map(({ what }) => what)).toEqual(retainedKinds)
  expect(retainedKinds.filter((what) => erasureCutoff(what, today) === null)).toEqual([
    'figures',
    'appointmentHistory',
    'auditChain',
  ])
})

test('where something was done from goes before what was done, and that before who', () => {
  const days = Object.fromEntries(retentionRules.map((rule) => [rule.what, rule.days]))
  expect(days.auditOrigin).toBeLessThan(days.auditContent ?? 0)
  expect(days.signInAttempt).toBeLessThan(days.session ?? 0)
})

test('what somebody wrote about a measure or a finding is kept as long as what they wrote in a report', () => {
  const ruleOf = (kind: string) => retentionRules.find(({ what }) => what === kind)
  for (const kind of ['measureComment', 'findingExplanation'])
    expect(ruleOf(kind)).toMatchObject({ from: 'recorded', days: ruleOf('remark')?.days })
})
