import { describe, expect, test } from 'vitest'
import type { Campaign } from './campaign.ts'
import { forUnit } from './campaign.ts'
import type { FollowedReport } from './unit-standing.ts'
import { countStandings, letThroughDay, standingOf } from './unit-standing.ts'

const campaign: Campaign = {
  year: 2027,
  editionId: '2026',
  state: 'open',
  opensOn: '2027-01-10',
  deadline: '2027-02-01',
  closesAt: '2027-02-15',
}
const report: FollowedReport = { state: 'notStarted', signedBy: [], handedInLate: false, reopened: false }
const both = ['lineManager', 'safetyRepresentative'] as const
const onTime = '2027-02-01'
const after = '2027-02-02'

describe('how a unit stands', () => {
  test.each([
    [{}, 'notBegun', 'both answer'],
    [{ reopened: true }, 'begun', 'both answer'],
    [{ state: 'inProgress' }, 'begun', 'both answer'],
    [{ state: 'complete' }, 'complete', 'both sign'],
    [{ state: 'complete', signedBy: ['lineManager'] }, 'waitsForSignature', 'representative signs'],
    [{ state: 'complete', signedBy: ['safetyRepresentative'] }, 'waitsForSignature', 'manager signs'],
    [{ state: 'complete', signedBy: both }, 'complete', 'manager hands in'],
    [{ state: 'signed', signedBy: both }, 'complete', 'manager hands in'],
    [{ state: 'signed' }, 'complete', 'manager hands in'],
    [{ state: 'submitted' }, 'handedIn', 'nothing'],
    [{ state: 'submitted', signedBy: both }, 'handedIn', 'nothing'],
    [{ state: 'inProgress', signedBy: ['lineManager'] }, 'begun', 'both answer'],
  ] as const)('%o: %s, %s', (change, standing, owed) => {
    const found = standingOf({ ...report, ...change }, campaign, onTime)
    expect([found.standing, inWords(found.owes)]).toEqual([standing, owed])
  })
})

function inWords(owes: ReturnType<typeof standingOf>['owes']): string {
  const words = { answer: 'answer', sign: 'sign', handIn: 'hand in' }
  const [first, second] = owes
  if (!first) return 'nothing'
  if (second) return first.duty === second.duty ? `both ${words[first.duty]}` : 'different'
  const verb = first.duty === 'handIn' ? 'hands in' : `${words[first.duty]}s`
  return `${first.role === 'lineManager' ? 'manager' : 'representative'} ${verb}`
}

describe('what is said beside it', () => {
  const longer = { deadline: '2027-02-10', closesAt: '2027-02-20' }
  test.each([
    [{}, null, onTime, []],
    [{}, null, after, ['late']],
    [{}, longer, after, ['extended']],
    [{}, longer, '2027-02-11', ['late', 'extended']],
    [{ state: 'submitted' }, null, after, []],
    [{ state: 'submitted', handedInLate: true }, null, after, ['late']],
    [{ state: 'submitted' }, longer, '2027-02-11', ['extended']],
    [{ state: 'inProgress', reopened: true }, null, onTime, ['reopened']],
    [{ state: 'submitted', reopened: true }, null, after, ['reopened']],
    [{ state: 'complete', reopened: true }, longer, '2027-02-11', ['late', 'extended', 'reopened']],
  ] as const)('%o, extended %o, on %s: %o', (change, extension, day, marks) => {
    expect(standingOf({ ...report, ...change }, forUnit(campaign, extension), day).marks).toEqual(marks)
  })
})

test('nobody owes what can not be done any more', () => {
  const closed = { ...campaign, state: 'closed' as const }
  expect(standingOf(report, closed, after).owes).toEqual([])
  const longer = forUnit(closed, { deadline: '2027-02-10', closesAt: '2027-02-20' })
  expect(standingOf(report, longer, after).owes).toHaveLength(2)
  expect(standingOf(report, { ...campaign, state: 'frozen' }, after).owes).toEqual([])
})

test('units are counted by where they stand', () => {
  const units = (['begun', 'handedIn', 'begun'] as const).map((standing) => ({ standing }))
  expect(countStandings(units)).toEqual({
    notBegun: 0,
    begun: 2,
    complete: 0,
    waitsForSignature: 0,
    handedIn: 1,
  })
})

test('two weeks after the manager has signed, it need not wait for the representative any more', () => {
  expect(letThroughDay('2027-01-20')).toBe('2027-02-03')
})
