import { sickLeaveRate } from '@hms/domain/figure-register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

const header = 'unit;year;quarter;group;headCount;agreedDays;selfCertifiedDays;doctorCertifiedDays'
const lines = [
  // Faculty 1600 with four units, of which one is small.
  '1610;2040;1;academic;30;1000;6,5;31',
  '1610;2040;2;academic;31;1000;5;30,25',
  '1615;2040;1;academic;20;800;4;20',
  '1615;2040;2;academic;20;800;4;10',
  '1620;2040;1;academic;3;160;2;11',
  '1620;2040;2;academic;6;160;2;11',
  '1625;2040;1;academic;12;500;3;9',
  '1625;2040;2;academic;12;500;3;9',
  // Another faculty.
  '1225;2040;1;academic;40;2000;20;50',
  '1225;2040;2;academic;40;2000;20;50',
]

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
  const section = await callerAs(own.database, 'demo-hseSection')
  const taken = await section.figureRegister.importFile({
    register: 'sickLeave',
    csv: [header, ...lines].join('\n'),
    dryRun: false,
  })
  expect(taken).toMatchObject({ ok: true, value: { added: lines.length } })
})
afterAll(() => own.drop())

type Api = Awaited<ReturnType<typeof callerAs>>
const placesFor = async (api: Api, wanted: Parameters<Api['sickLeave']['figures']>[0]) =>
  (await api.sickLeave.figures({ year: 2040, ...wanted })).places.map(({ place, figures }) => [
    place.kind === 'campus' ? place.campus : place.unit.code,
    figures === null ? null : figures.withheld ? 'withheld' : figures.amounts.absenceDays.year,
  ])

describe('a faculty’s units', () => {
  test('a small one is withheld for the whole year, with two that it could be worked out from', async () => {
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const places = await placesFor(committee, { faculty: '1600' })
    expect(places[0]).toEqual(['1600', 37.5 + 35.25 + 24 + 14 + 13 + 13 + 12 + 12])
    expect(places.filter(([, days]) => days === 'withheld').map(([code]) => code)).toEqual([
      '1615',
      '1620',
      '1625',
    ])
    expect(places).toContainEqual(['1610', 72.75])
  })

  test('are the same through every filter', async () => {
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const all = new Map((await placesFor(committee, { faculty: '1600' })) as [string, unknown][])
    for (const campus of ['Havnes', 'Østvik', 'Vestnes'])
      for (const group of ['all', 'academic'] as const)
        for (const [code, days] of await placesFor(committee, { faculty: '1600', campus, group }))
          expect(all.get(String(code))).toBe(days)
  })

  test('no withheld number is in the database beside the rows', async () => {
    const kept = await own.database.read((trx) =>
      trx
        .selectFrom('registerFigure')
        .where('year', '=', 2040)
        .where('place', 'in', ['1615', '1620', '1625'])
        .select('amounts')
        .execute(),
    )
    expect(kept.map(({ amounts }) => amounts)).toEqual(kept.map(() => null))
    expect(kept).toHaveLength(6)
  })
})

test('totals are those of all rows, and rates are of raw days', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { points } = await committee.sickLeave.series({})
  const all = points.find(({ year, group }) => year === 2040 && group === 'all')?.figures
  if (!all || all.withheld) throw new Error('The institution’s figures are shown')
  expect(all.amounts).toEqual({
    agreedDays: { year: 8920, quarters: [4460, 4460, null, null] },
    absenceDays: { year: 300.75, quarters: [156.5, 144.25, null, null] },
    selfCertifiedDays: { year: 69.5, quarters: [] },
    doctorCertifiedDays: { year: 231.25, quarters: [] },
  })
  expect(sickLeaveRate(all.amounts.absenceDays.year, all.amounts.agreedDays.year)).toBeCloseTo(3.37164)
})

test('a unit’s own people see their unit and the institution, and no other unit', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1610')
  expect((await manager.sickLeave.series({ unitCode: '1610' })).points.length).toBeGreaterThan(0)
  expect(await problemOf(manager.sickLeave.series({ unitCode: '1615' }))).toEqual({ kind: 'notFound' })
  expect((await manager.sickLeave.series({ campus: 'Havnes' })).points).toEqual([])
  const { places } = await manager.sickLeave.figures({ year: 2040, faculty: '1600' })
  expect(places.map(({ place }) => (place.kind === 'campus' ? '' : place.unit.code))).toEqual(['1610'])
})

test('what is withheld stays so when a later quarter comes in', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const withheld = async () =>
    (await placesFor(committee, { faculty: '1600' })).filter(([, days]) => days === 'withheld')
  const before = await withheld()
  const more = [
    '1610;2040;3;academic;31;1000;5;30',
    '1615;2040;3;academic;20;800;4;12',
    '1620;2040;3;academic;30;900;20;110',
    '1625;2040;3;academic;12;500;3;9',
    '1225;2040;3;academic;40;2000;20;50',
  ]
  await section.figureRegister.importFile({
    register: 'sickLeave',
    csv: [header, ...more].join('\n'),
    dryRun: false,
  })
  expect(await withheld()).toEqual(before)
})
