import { expect, it } from 'vitest'
import { daysWritten, writtenDays } from './written-days.ts'

const days = { opensOn: '2027-10-01', deadline: '2027-11-15', closesAt: null, reminderDays: [-14, -3, 1] }
const written = { opensOn: '2027-10-01', deadline: '2027-11-15', closesAt: '', reminderDays: '−14, −3, 1' }

it('writes days as people read them, and reads them back', () => {
  expect(writtenDays(days)).toEqual(written)
  expect(daysWritten(written)).toEqual(days)
})

it.each([
  ['', []],
  ['-14,-3', [-14, -3]],
  ['– 3', null],
  ['−14 ; +7', [-14, 7]],
  ['to uker før', null],
  ['1.5', null],
])('reads the reminder days %j as %o', (reminderDays, read) => {
  expect(daysWritten({ ...written, reminderDays })?.reminderDays ?? null).toEqual(read)
})
