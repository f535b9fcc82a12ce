import { describe, expect, test } from 'vitest'
import { policy } from '../access/index.ts'
import { campaignStates } from './campaign.ts'
import type { CampaignFacts } from './campaign-moves.ts'
import { areInOrder, campaignMoveNames, campaignMoves, moveCampaign, nextMove } from './campaign-moves.ts'

const day = '2027-01-20'

const facts = (change: Partial<CampaignFacts>): CampaignFacts => ({
  state: 'draft',
  opensOn: '2027-01-25',
  deadline: '2027-02-25',
  closesAt: '2027-03-10',
  units: { total: 75, handedIn: 0 },
  editionLocked: true,
  extendedUntil: [],
  ...change,
})

const over = { opensOn: '2026-11-01', deadline: '2027-01-05', closesAt: '2027-01-15' }
const running = { opensOn: '2026-11-01', deadline: '2027-01-15', closesAt: '2027-02-15' }

describe('from which state of the day each move is made', () => {
  test.each([
    ['draft', facts({}), 'announce'],
    ['announced', facts({ state: 'announced' }), 'open'],
    ['open', facts({ state: 'open', ...running }), 'close'],
    ['open by its day', facts({ state: 'announced', ...running }), 'close'],
    ['closed', facts({ state: 'closed', ...over }), 'freeze'],
    ['closed by its day', facts({ state: 'open', ...over }), 'freeze'],
    ['frozen', facts({ state: 'frozen', ...over }), null],
  ] as const)('%s', (_, campaign, move) => {
    expect(nextMove(campaign, day)).toEqual(move && { move, obstacles: [] })
    for (const other of campaignMoveNames) {
      const result = moveCampaign(campaign, other, day)
      const done = result.ok && !result.value.changed
      expect([other, result.ok && result.value.changed]).toEqual([other, other === move])
      if (!result.ok) expect([other, result.problem.kind, done]).toEqual([other, 'wrongState', false])
    }
  })

  test('follow each other, so that each is done once', () => {
    expect(campaignMoveNames.map((name) => campaignMoves[name].to)).toEqual(campaignStates.slice(1))
  })

  test('take a right that somebody has', () => {
    for (const { right } of Object.values(campaignMoves)) expect(policy[right]).not.toEqual([])
  })
})

describe('what stands in the way', () => {
  test.each([
    ['announce', { opensOn: '2027-03-01' }, ['datesOutOfOrder']],
    ['announce', { closesAt: '2027-02-24' }, ['datesOutOfOrder']],
    ['announce', { closesAt: null }, []],
    ['announce', { opensOn: '2027-01-01', deadline: '2027-01-19' }, ['deadlinePassed']],
    ['announce', { opensOn: '2027-01-01', deadline: '2027-01-20' }, []],
    ['announce', { units: { total: 0, handedIn: 0 } }, ['noUnits']],
    ['announce', { editionLocked: false, units: { total: 0, handedIn: 0 } }, ['noUnits', 'editionNotLocked']],
    ['open', { state: 'announced' }, []],
    ['open', { state: 'announced', editionLocked: false }, ['editionNotLocked']],
    ['close', { state: 'open', deadline: '2027-01-20' }, ['deadlineAhead']],
    ['close', { state: 'open', deadline: '2027-01-19' }, []],
    ['close', { state: 'open', deadline: '2027-01-20', units: { total: 75, handedIn: 75 } }, []],
    ['freeze', { state: 'closed', extendedUntil: ['2027-01-19', '2027-01-20'] }, ['extensionsRun']],
    ['freeze', { state: 'closed', extendedUntil: ['2027-01-19'] }, []],
  ] as const)('of %s with %o: %o', (move, change, obstacles) => {
    const campaign = facts(change)
    const moved = moveCampaign(campaign, move, day)
    expect(moved.ok).toBe(obstacles.length === 0)
    if (!moved.ok) expect(moved.problem).toEqual({ kind: 'obstacles', obstacles })
    expect(nextMove(campaign, day)?.obstacles).toEqual(obstacles)
  })
})

describe('the days say what was', () => {
  test('when it is opened by hand before its day', () => {
    expect(moveCampaign(facts({ state: 'announced' }), 'open', day)).toMatchObject({
      value: { state: 'open', opensOn: day, deadline: '2027-02-25' },
    })
  })

  test.each([
    ['2027-02-15', day],
    [null, day],
  ])('when it is closed by hand before %s', (closesAt, closed) => {
    const campaign = facts({ state: 'open', ...running, closesAt })
    expect(moveCampaign(campaign, 'close', day)).toMatchObject({ value: { closesAt: closed } })
  })

  test.each([
    ['2027-01-01', '2027-01-01', '2027-01-01', true],
    ['2027-01-02', '2027-01-01', null, false],
    ['2027-01-01', '2027-01-02', null, true],
    ['2027-01-01', '2027-01-03', '2027-01-02', false],
  ])('opening %s, deadline %s, closing %s are in order: %s', (opensOn, deadline, closesAt, are) => {
    expect(areInOrder({ opensOn, deadline, closesAt })).toBe(are)
  })
})
