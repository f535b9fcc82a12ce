import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Campaign, CampaignState } from './campaign.ts'
import { campaignStates, forUnit, isLate, isOpen, stateOn, unitsOfCampaign } from './campaign.ts'

const opensOn = '2027-01-10'

describe('a campaign that opens on 10 January', () => {
  test.each([
    ['draft', null, '2027-01-20', 'draft', false],
    ['announced', null, '2027-01-09', 'announced', false],
    ['announced', null, '2027-01-10', 'open', true],
    ['announced', '2027-01-31', '2027-01-31', 'open', true],
    ['announced', '2027-01-31', '2027-02-01', 'closed', false],
    ['open', null, '2027-01-05', 'open', true],
    ['open', null, '2027-01-20', 'open', true],
    ['open', '2027-01-20', '2027-01-20', 'open', true],
    ['open', '2027-01-19', '2027-01-20', 'closed', false],
    ['closed', null, '2027-01-20', 'closed', false],
    ['closed', '2027-01-31', '2027-01-20', 'closed', false],
    ['frozen', '2027-01-31', '2027-01-20', 'frozen', false],
  ] as const)('moved to %s, closing %s: on %s it is %s, open %s', (state, closesAt, day, is, open) => {
    expect(stateOn({ state, opensOn, closesAt }, day)).toBe(is)
    expect(isOpen({ state, opensOn, closesAt }, day)).toBe(open)
  })

  test.each([
    ['2027-01-05', false],
    ['2027-01-06', false],
    ['2027-01-07', true],
  ])('with the deadline 6 January, a report of %s is late: %s', (day, late) => {
    expect(isLate({ deadline: '2027-01-06' }, day)).toBe(late)
  })
})

const campaign = (state: CampaignState, closesAt: string | null = '2027-02-15'): Campaign => ({
  year: 2027,
  editionId: '2026',
  state,
  opensOn,
  deadline: '2027-02-01',
  closesAt,
})
const extension = { deadline: '2027-02-20', closesAt: '2027-02-28' }

describe('a unit with the deadline 20 February and the closing 28 February', () => {
  test.each([
    ['open', '2027-02-15', '2027-02-20', true, false],
    ['open', '2027-02-15', '2027-02-21', true, true],
    ['open', '2027-02-15', '2027-02-28', true, true],
    ['open', '2027-02-15', '2027-03-01', false, true],
    ['open', null, '2027-03-01', true, true],
    ['closed', '2027-02-10', '2027-02-20', true, false],
    ['closed', '2027-02-10', '2027-03-01', false, true],
    ['frozen', '2027-02-10', '2027-02-20', false, false],
    ['announced', '2027-02-15', '2027-01-09', false, false],
  ] as const)('campaign %s, closing %s, on %s: open %s, late %s', (state, closesAt, day, open, late) => {
    const own = forUnit(campaign(state, closesAt), extension)
    expect(isOpen(own, day)).toBe(open)
    expect(isLate(own, day)).toBe(late)
  })

  test('is never worse off than the others', () => {
    const days = fc.integer({ min: 0, max: 90 }).map((days) => {
      const day = new Date('2027-01-01T00:00:00Z')
      day.setUTCDate(day.getUTCDate() + days)
      return day.toISOString().slice(0, 10)
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...campaignStates),
        days,
        days,
        days,
        days,
        (state, closes, own, ownCloses, day) => {
          const all = campaign(state, closes)
          const one = forUnit(all, { deadline: own, closesAt: ownCloses })
          if (isOpen(all, day)) expect(isOpen(one, day)).toBe(true)
          if (isLate(one, day)) expect(isLate(all, day)).toBe(true)
        },
      ),
    )
  })

  test('without an extension it is as the others', () => {
    expect(forUnit(campaign('open'), null)).toEqual(campaign('open'))
  })
})

test('a campaign is over the units that hand in a report', () => {
  const units = [
    { code: '1400', reports: false },
    { code: '1410', reports: true },
  ]
  expect(unitsOfCampaign(units).map(({ code }) => code)).toEqual(['1410'])
})
