import { expect, test } from 'vitest'
import { quarterRates, sickLeaveRate, yearRate } from './sick-leave-rate.ts'

const quarters = [1000, 1000, null, null]
const amounts = {
  agreedDays: { year: 2000, quarters },
  absenceDays: { year: 72.4, quarters: [40, 32.4, null, null] },
  selfCertifiedDays: { year: 11.2, quarters: [] },
  doctorCertifiedDays: { year: 61.2, quarters: [] },
}

test('0,6 and 3,1 make 3,6: of raw days, not of rounded rates', () => {
  const rates = [
    yearRate(amounts, 'selfCertifiedDays'),
    yearRate(amounts, 'doctorCertifiedDays'),
    yearRate(amounts),
  ]
  expect(rates.map((rate) => rate?.toFixed(1))).toEqual(['0.6', '3.1', '3.6'])
})

test('a quarter has its own rate, or none', () => {
  expect(quarterRates(amounts)).toEqual([4, 3.24, null, null])
})

test('without agreed days there is no rate', () => {
  expect(sickLeaveRate(0, 0)).toBeNull()
})
