import { describe, expect, test } from 'vitest'
import { campaignStates, isLate, isOpen, nextState, unitsOfCampaign } from './campaign.ts'

describe('a campaign', () => {
  test.each([
    ['draft', null, false],
    ['announced', null, false],
    ['open', null, true],
    ['open', '2027-01-31', true],
    ['open', '2027-01-20', true],
    ['open', '2027-01-19', false],
    ['closed', null, false],
    ['closed', '2027-01-31', false],
    ['frozen', null, false],
  ] as const)('%s, closing %s, is open on 20 January: %s', (state, closesAt, open) => {
    expect(isOpen({ state, closesAt }, '2027-01-20')).toBe(open)
  })

  test.each([
    ['2027-01-05', false],
    ['2027-01-06', false],
    ['2027-01-07', true],
  ])('with the deadline 6 January, a report of %s is late: %s', (day, late) => {
    expect(isLate({ deadline: '2027-01-06' }, day)).toBe(late)
  })

  test('goes through its states in order, once', () => {
    expect(campaignStates.map(nextState)).toEqual(['announced', 'open', 'closed', 'frozen', null])
  })

  test('is over the units that hand in a report', () => {
    const units = [
      { code: '1400', reports: false },
      { code: '1410', reports: true },
    ]
    expect(unitsOfCampaign(units).map(({ code }) => code)).toEqual(['1410'])
  })
})
