import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

async function dutyOf(person: string, unitCode: string, duty: string) {
  const caller = await callerAs(own.database, person)
  const { duties } = await caller.annualWheel.open({ unitCode, year: 2026 })
  return duties.find((one) => one.duty === duty)
}

test('the registers say what they know', async () => {
  // Has handed in, has no plan, has a safety representative.
  expect(await dutyOf('demo-lineManager-1315', '1315', 'report')).toMatchObject({
    state: 'done',
    saidBy: 'register',
    // The campaign's deadline.
    lastDay: '2026-12-17',
  })
  expect(await dutyOf('demo-lineManager-1315', '1315', 'safetyRepElection')).toMatchObject({
    state: 'done',
    saidBy: 'register',
  })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'report')).toMatchObject({
    state: 'soon',
    saidBy: 'register',
  })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'plan')).toMatchObject({
    state: 'done',
    saidBy: 'register',
  })
})

test('what no register knows is marked by hand, and the mark can be taken away', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const address = { unitCode: '1615', year: 2026, duty: 'appraisalTalks' } as const
  await manager.annualWheel.mark({ ...address, doneOn: '2026-10-01' })
  expect(await dutyOf('demo-safetyRepresentative-1615', '1615', 'appraisalTalks')).toMatchObject({
    state: 'done',
    doneOn: '2026-10-01',
    saidBy: 'hand',
  })
  await manager.annualWheel.mark({ ...address, doneOn: null })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'appraisalTalks')).toMatchObject({ state: 'soon' })
  const againstRegister = manager.annualWheel.mark({ ...address, duty: 'report', doneOn: '2026-10-01' })
  expect(await problemOf(againstRegister)).toEqual({ kind: 'registerSays' })
})

test('the HSE section sets the days, for everybody', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  await section.annualWheel.setDay({ year: 2026, duty: 'safetyRound', lastDay: '2026-12-24' })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'safetyRound')).toMatchObject({
    lastDay: '2026-12-24',
    state: 'later',
  })
  await section.annualWheel.setDay({ year: 2026, duty: 'safetyRound', lastDay: null })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'safetyRound')).toMatchObject({
    lastDay: '2026-06-15',
    state: 'late',
  })
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const set = manager.annualWheel.setDay({ year: 2026, duty: 'safetyRound', lastDay: '2026-12-24' })
  expect(await problemOf(set)).toEqual({ kind: 'notAllowed' })
})

test('a unit that has got longer for its report has its own day, and the others theirs', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const longer = { deadline: '2027-01-08', closesAt: '2027-01-15', reason: 'Lederen er ny' }
  await section.campaign.extend({ year: 2026, unitCode: '1615', ...longer })
  expect(await dutyOf('demo-lineManager-1615', '1615', 'report')).toMatchObject({
    lastDay: '2027-01-08',
    state: 'later',
  })
  expect(await dutyOf('demo-lineManager-1215', '1215', 'report')).toMatchObject({
    lastDay: '2026-12-17',
    state: 'soon',
  })
})

test('another unit’s wheel is as if it were not there', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const address = { unitCode: '1215', year: 2026 }
  expect(await problemOf(manager.annualWheel.open(address))).toEqual({ kind: 'notFound' })
  const mark = manager.annualWheel.mark({ ...address, duty: 'training', doneOn: '2026-01-01' })
  expect(await problemOf(mark)).toEqual({ kind: 'notFound' })
})
