import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { answering } from '../../../test/entries.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { at, hseSection, prepareNext } from '../../../test/next-campaign.ts'
import { signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const year = 2027
const october = '2027-10-20'
const total = async () => (await (await hseSection(own)).campaign.details({ year })).units.total

test('in a draft units come and go freely, and the tree of today is taken in with the choice kept', async () => {
  await prepareNext(own, 'draft')
  const section = await hseSection(own)
  expect(await section.campaign.setUnits({ year, codes: ['1615', '1620', '1615'], reports: false })).toEqual({
    changed: 2,
  })
  expect(await section.campaign.setUnits({ year, codes: ['1615', '1620'], reports: false })).toEqual({
    changed: 0,
  })
  expect(await total()).toBe(73)
  expect(await problemOf(section.campaign.setUnits({ year, codes: ['9999'], reports: true }))).toEqual({
    kind: 'notFound',
  })

  const name = { nb: 'Nytt navn', nn: 'Nytt namn', en: 'New name' }
  await own.database.transaction((trx) =>
    trx.updateTable('unit').set({ name, parentCode: '1700' }).where('code', '=', '1615').execute(),
  )
  const before = await section.campaign.units({ year })
  expect(before.sinceFrozen.map(({ kind, code }) => [kind, code])).toEqual([
    ['renamed', '1615'],
    ['moved', '1615'],
  ])
  await section.campaign.refreshUnits({ year })
  const after = await section.campaign.units({ year })
  expect(after.sinceFrozen).toEqual([])
  expect(after.sinceLast?.changes.map(({ kind, code }) => [kind, code])).toEqual([
    ['renamed', '1615'],
    ['moved', '1615'],
  ])
  expect(after.units.find(({ code }) => code === '1615')).toMatchObject({ name, reports: false })
  expect(await total()).toBe(73)
})

test('once it is announced it takes a reason, and the tree stays as it was', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, october)
  const drop = { year, codes: ['1225'], reports: false }
  expect(await problemOf(section.campaign.setUnits(drop))).toEqual({ kind: 'reasonMissing' })
  expect(await problemOf(section.campaign.setUnits({ ...drop, reason: '  ' }))).toEqual({
    kind: 'reasonMissing',
  })
  expect(await problemOf(section.campaign.refreshUnits({ year }))).toEqual({
    kind: 'campaignState',
    state: 'open',
  })
  expect(await total()).toBe(75)
})

test('a unit that is dropped while it answers keeps its answers, is counted nowhere, and can come back', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, october)
  const manager = await callerAs(own.database, 'demo-lineManager-1225', at(october))
  const report = { year, unitCode: '1225' }
  const yes = answering(report, 'ownHseGoals', 'yes')
  await manager.report.answer(yes)

  const change = { year, codes: ['1225'], reason: 'Slått sammen med et annet institutt' }
  await section.campaign.setUnits({ ...change, reports: false })
  expect(await problemOf(manager.report.open(report))).toEqual({ kind: 'notFound' })
  expect(await problemOf(manager.report.answer(yes))).toEqual({ kind: 'notFound' })
  expect(await manager.report.mine()).not.toContainEqual(expect.objectContaining({ year }))
  expect((await section.indicator.figures({ year })).units).toEqual({ total: 74, answered: 0 })
  expect((await section.campaign.years())[0]).toMatchObject({ year, units: { total: 74, answered: 0 } })
  expect((await section.committee.overview({ year })).units.total).toBe(74)
  expect((await section.campaign.follow({ year })).units.map(({ code }) => code)).not.toContain('1225')

  await section.campaign.setUnits({ ...change, reports: true })
  expect((await manager.report.open(report)).answers['ownHseGoals']?.value).toBe('yes')
  // A unit that never had a report gets one.
  await section.campaign.setUnits({ ...change, codes: ['1600'], reports: true })
  expect((await section.campaign.details({ year })).units.total).toBe(76)
})

test('who has handed in can not be dropped, and a closed campaign keeps its units', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, october)
  await fillIn(own.database, { year, unitCode: '1225' })
  await signBoth(own.database, { year, unitCode: '1225' }, at(october))
  await (
    await callerAs(own.database, 'demo-lineManager-1225', at(october))
  ).report.submit({ year, unitCode: '1225' })
  const drop = { year, codes: ['1220', '1225'], reports: false, reason: 'x' }
  expect(await problemOf(section.campaign.setUnits(drop))).toEqual({ kind: 'unitHandedIn' })
  const later = await hseSection(own, '2027-12-02')
  expect(await problemOf(later.campaign.setUnits({ ...drop, codes: ['1220'] }))).toEqual({
    kind: 'campaignState',
    state: 'closed',
  })
})
