import { expect, test } from 'vitest'
import { keepsHseSection } from './keeps-hse-section.ts'

const day = '2026-11-23'

test.each([
  ['hseSection', '2026-01-01', null, true],
  ['hseSection', '2026-01-01', '2026-11-23', true],
  ['hseSection', '2026-01-01', '2026-11-22', false],
  ['hseSection', '2026-11-24', null, false],
  ['lineManager', '2026-01-01', null, false],
] as const)('%s from %s to %s', (role, validFrom, validTo, keeps) => {
  const ended = { role: 'hseSection', validFrom: '2020-01-01', validTo: '2020-12-31' } as const
  expect(keepsHseSection([ended, { role, validFrom, validTo }], day)).toBe(keeps)
})
