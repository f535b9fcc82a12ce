import { describe, expect, test } from 'vitest'
import type { DatedAppointment } from './dated-appointment.ts'
import { lastDayOfTerm, lastDayToEndAtOnce, termsRunningOut } from './terms.ts'

const base: DatedAppointment = {
  personId: 'p',
  role: 'safetyRepresentative',
  unit: '1410',
  area: null,
  campus: null,
  acting: false,
  validFrom: '2025-01-01',
  validTo: '2026-12-31',
}

test.each([
  ['safetyRepresentative', '2025-01-01', '2026-12-31'],
  ['deputySafetyRepresentative', '2024-02-29', '2026-02-28'],
  ['chiefSafetyRepresentative', '2025-03-01', '2027-02-28'],
  ['lineManager', '2025-01-01', null],
  ['committeeMember', '2025-01-01', null],
] as const)('the term of a %s from %s ends %s', (role, validFrom, lastDay) => {
  expect(lastDayOfTerm({ role, validFrom })).toBe(lastDay)
})

describe('terms that run out', () => {
  const ids = (appointments: readonly DatedAppointment[], day = '2026-11-23', within = 60) =>
    termsRunningOut(appointments, day, within).map(({ personId }) => personId)

  test('are those that end from today to the last day asked for', () => {
    const ends = (validTo: string | null) => ids([{ ...base, validTo }])
    expect(ends('2026-11-22')).toEqual([])
    expect(ends('2026-11-23')).toEqual(['p'])
    expect(ends('2027-01-22')).toEqual(['p'])
    expect(ends('2027-01-23')).toEqual([])
    expect(ends(null)).toEqual([])
    expect(ids([{ ...base, validFrom: '2026-12-01' }])).toEqual([])
  })

  test('come in the order in which they end', () => {
    const later = { ...base, personId: 'later', unit: '1415' }
    const sooner = { ...base, personId: 'sooner', unit: '1420', validTo: '2026-12-01' }
    expect(ids([later, sooner])).toEqual(['sooner', 'later'])
  })

  test('are none where somebody takes over the day after: the same person or another', () => {
    const next = { ...base, validFrom: '2027-01-01', validTo: '2028-12-31' }
    expect(ids([base, next])).toEqual([])
    expect(ids([base, { ...next, personId: 'new' }])).toEqual([])
    expect(ids([base, { ...next, validFrom: '2027-01-02' }])).toEqual(['p'])
    expect(ids([base, { ...next, unit: '1415' }])).toEqual(['p'])
    expect(ids([base, { ...next, role: 'deputySafetyRepresentative' }])).toEqual(['p'])
    expect(ids([base, { ...next, acting: true }])).toEqual(['p'])
  })

  test('are both of two where only one takes over, and the one of two that ends', () => {
    const second = { ...base, personId: 'q' }
    const next = { ...base, personId: 'new', validFrom: '2027-01-01', validTo: null }
    expect(ids([base, second, next])).toEqual(['p', 'q'])
    expect(ids([base, { ...second, validTo: '2027-06-30' }])).toEqual(['p'])
  })
})

test('an appointment that ends at once has yesterday as its last day', () => {
  expect(lastDayToEndAtOnce('2026-03-01')).toBe('2026-02-28')
})
