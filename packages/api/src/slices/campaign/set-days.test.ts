import { afterEach, beforeEach, expect, test } from 'vitest'
import { problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { hseSection, prepareNext } from '../../../test/next-campaign.ts'
import { nextDays } from '../../../test/next-days.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

test('the days are set as far as the state lets them, and the trace tells how they were', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, '2027-10-20')
  const longer = { ...nextDays, deadline: '2027-11-20', reminderDays: [7, -7] }
  expect(await section.campaign.setDays(longer)).toMatchObject({
    deadline: '2027-11-20',
    reminderDays: [-7, 7],
  })
  await section.campaign.setDays(longer)
  expect(await section.campaign.details({ year: 2027 })).toMatchObject({
    deadline: '2027-11-20',
    reminderDays: [-7, 7],
  })
  const { events } = await section.audit.search({ action: 'campaign.setDays' })
  // Once in January and once now: what changes nothing is no event.
  expect(events).toHaveLength(2)
  expect(events[0]?.what).toMatchObject({
    before: { deadline: '2027-11-15' },
    after: { deadline: '2027-11-20' },
  })

  const refused = (change: object) => problemOf(section.campaign.setDays({ ...longer, ...change }))
  expect(await refused({ deadline: '2027-11-19' })).toEqual({
    kind: 'campaignDays',
    reason: 'deadlineEarlier',
  })
  expect(await refused({ closesAt: '2027-11-01' })).toEqual({
    kind: 'campaignDays',
    reason: 'datesOutOfOrder',
  })
  expect(await refused({ closesAt: '2027-12-32' })).toEqual({ kind: 'campaignDays', reason: 'notADay' })
  expect(await refused({ reminderDays: [400] })).toEqual({ kind: 'campaignDays', reason: 'notReminderDays' })
  expect(await refused({ opensOn: '2027-10-25' })).toEqual({ kind: 'campaignState', state: 'open' })
})
