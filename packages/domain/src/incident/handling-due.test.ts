import { expect, test } from 'vitest'
import { handlingDue } from './handling-due.ts'
import { stillToNotify } from './injury.ts'

test.each([
  ['received', null, '2026-12-08', 'inTime'],
  ['received', null, '2026-12-09', 'waiting'],
  ['transferred', '2026-12-02', '2026-12-09', 'waiting'],
  ['accepted', '2026-12-31', '2026-12-31', 'inTime'],
  ['causeFound', '2026-12-31', '2027-01-01', 'late'],
  ['accepted', null, '2027-01-01', 'inTime'],
  ['closed', '2026-12-31', '2027-01-01', 'closed'],
  ['rejected', null, '2027-01-01', 'closed'],
] as const)('%s, due %s, is on %s %s', (state, deadline, day, due) => {
  expect(handlingDue({ state, deadline, arrivedOn: '2026-12-01' }, day)).toBe(due)
})

test('a serious accident is told to both authorities, each until it is done', () => {
  expect(stillToNotify(false, [])).toEqual([])
  expect(stillToNotify(true, [])).toEqual(['labourInspection', 'police'])
  expect(stillToNotify(true, [{ authority: 'police' }])).toEqual(['labourInspection'])
  expect(stillToNotify(true, [{ authority: 'police' }, { authority: 'labourInspection' }])).toEqual([])
})
