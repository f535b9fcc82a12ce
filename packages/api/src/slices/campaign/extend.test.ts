import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { at, hseSection, prepareNext } from '../../../test/next-campaign.ts'
import { signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const year = 2027
const extension = { deadline: '2027-12-10', closesAt: '2027-12-20', reason: 'Lederen er ny' }

test('one unit gets longer: on time until its own deadline, open until its own closing, and the others as before', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, '2027-12-02')
  expect(await section.campaign.extend({ year, unitCode: '1225', ...extension })).toEqual({
    deadline: '2027-12-10',
    closesAt: '2027-12-20',
  })

  const given = { year, unitCode: '1225' }
  await fillIn(own.database, given)
  const manager = await callerAs(own.database, 'demo-lineManager-1225', at('2027-12-10'))
  expect((await manager.report.mine())[0]).toMatchObject({
    year,
    unit: { code: '1225' },
    deadline: '2027-12-10',
    open: true,
  })
  expect((await manager.report.open(given)).campaign).toMatchObject({ deadline: '2027-12-10' })
  const overview = await section.committee.overview({ year })
  expect(overview.notSubmitted.find(({ code }) => code === '1225')).toMatchObject({
    extendedTo: '2027-12-10',
  })
  expect(overview.notSubmitted.find(({ code }) => code === '1220')).toMatchObject({ extendedTo: null })
  await signBoth(own.database, given, at('2027-12-10'))
  expect(await manager.report.submit(given)).toMatchObject({ late: false })
  expect(await section.committee.overview({ year })).toMatchObject({ units: { answered: 1 }, late: 0 })

  await fillIn(own.database, { year, unitCode: '1220' })
  const other = await callerAs(own.database, 'demo-lineManager-1220', at('2027-12-02'))
  expect(await problemOf(other.report.submit({ year, unitCode: '1220' }))).toEqual({ kind: 'notOpen' })
})

test('a report is opened again after the campaign has closed, once the unit has got longer', async () => {
  await prepareNext(own, 'announced')
  const address = { year, unitCode: '1225' }
  const day = at('2027-11-20')
  await fillIn(own.database, address)
  await signBoth(own.database, address, day)
  await (await callerAs(own.database, 'demo-lineManager-1225', day)).report.submit(address)

  const section = await hseSection(own, '2027-12-05')
  const again = { ...address, reason: 'Feil tall for kjemikalier' }
  expect(await problemOf(section.report.reopen(again))).toEqual({ kind: 'notOpen' })
  await section.campaign.extend({ ...address, ...extension })
  await section.report.reopen(again)
  const { units } = await section.campaign.follow({ year })
  expect(units.find(({ code }) => code === '1225')).toMatchObject({
    standing: 'complete',
    marks: ['extended', 'reopened'],
    handedInAt: null,
    open: true,
  })
  expect((await section.committee.overview({ year })).units).toMatchObject({ answered: 0 })
  await signBoth(own.database, address, at('2027-12-06'))
  await (await callerAs(own.database, 'demo-lineManager-1225', at('2027-12-06'))).report.submit(address)
  const after = (await section.campaign.follow({ year })).units.find(({ code }) => code === '1225')
  expect(after).toMatchObject({ standing: 'handedIn', marks: ['extended', 'reopened'], owes: [] })
})

test('after its own closing it is closed too', async () => {
  await prepareNext(own, 'announced')
  await (await hseSection(own, '2027-11-20')).campaign.extend({ year, unitCode: '1225', ...extension })
  for (const [day, late] of [
    ['2027-12-11', 'late'],
    ['2027-12-21', 'notOpen'],
  ] as const) {
    const copy = { year, unitCode: '1225' }
    await fillIn(own.database, copy)
    const manager = await callerAs(own.database, 'demo-lineManager-1225', at(day))
    const { units } = await (await hseSection(own, day)).campaign.follow({ year })
    expect(units.find(({ code }) => code === '1225')).toMatchObject({
      marks: ['late', 'extended'],
      deadline: '2027-12-10',
      extensionReason: 'Lederen er ny',
    })
    if (late === 'notOpen') expect(await problemOf(manager.report.submit(copy))).toEqual({ kind: 'notOpen' })
    else expect((await manager.report.open(copy)).may.answer).toBe(true)
  }
})

test('the same again changes nothing, more time does, and the trace keeps the reasons apart', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, '2027-11-20')
  await Promise.all([1, 2].map(() => section.campaign.extend({ year, unitCode: '1225', ...extension })))
  await section.campaign.extend({ year, unitCode: '1225', ...extension, closesAt: '2027-12-24' })
  const { events } = await section.audit.search({ action: 'campaign.extend' })
  expect(events).toHaveLength(2)
  expect(JSON.stringify(events.map(({ what }) => what))).not.toContain('ny')
})

test.each([
  [{ reason: '' }, { kind: 'reasonMissing' }],
  [{ deadline: '2027-11-14' }, { kind: 'campaignDays', reason: 'inThePast' }],
  [{ closesAt: '2027-12-09' }, { kind: 'campaignDays', reason: 'datesOutOfOrder' }],
  [{ unitCode: '9999' }, { kind: 'notFound' }],
  // A faculty that hands in no report of its own.
  [{ unitCode: '1600' }, { kind: 'notFound' }],
])('is refused with %o', async (change, problem) => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own, '2027-11-20')
  expect(
    await problemOf(section.campaign.extend({ year, unitCode: '1225', ...extension, ...change })),
  ).toEqual(problem)
})
