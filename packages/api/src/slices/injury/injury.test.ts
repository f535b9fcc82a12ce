import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1615'
const asManager = () => callerAs(own.database, `demo-lineManager-${unitCode}`)
const entry = {
  id: null,
  unitCode,
  happenedOn: '2026-11-20',
  happenedTime: '10:15',
  place: 'R201',
  activity: 'laboratory' as const,
  course: 'A flask broke.',
  cause: 'It had a crack.',
  kind: 'cut' as const,
  sentToNavOn: null,
  person: 'Injured Person',
}

test('an entry is kept by the manager, and read without the name by the representative', async () => {
  const manager = await asManager()
  const { id } = await manager.injury.save(entry)
  await manager.injury.save({ ...entry, id, sentToNavOn: '2026-11-22' })
  expect(await manager.injury.persons({ ids: [id] })).toEqual([{ injury: id, name: 'Injured Person' }])
  const representative = await callerAs(own.database, `demo-safetyRepresentative-${unitCode}`)
  const register = await representative.injury.list({ within: unitCode, search: 'FLASK', notSent: false })
  expect(register.rows).toMatchObject([{ id, kind: 'cut', sentToNavOn: '2026-11-22', mayChange: false }])
  expect(JSON.stringify(register)).not.toContain('Injured')
  expect(await problemOf(representative.injury.persons({ ids: [id] }))).toEqual({ kind: 'notAllowed' })
  expect(await problemOf(representative.injury.save(entry))).toEqual({ kind: 'notAllowed' })
  expect(
    (await representative.injury.list({ within: unitCode, search: 'flask', notSent: true })).rows,
  ).toEqual([])
})

test('no name stands in the trace', async () => {
  const { id } = await (await asManager()).injury.save({ ...entry, person: 'Nobody Else' })
  const contents = await own.database.read((trx) =>
    trx
      .selectFrom('auditContent')
      .where('stream', '=', `injuries:${unitCode}`)
      .select(['before', 'after'])
      .execute(),
  )
  expect(contents.length).toBeGreaterThan(0)
  expect(JSON.stringify(contents)).not.toContain('Nobody Else')
  expect(id).toBeGreaterThan(0)
})

test.each([{ happenedOn: '2026-11-24' }, { sentToNavOn: '2026-11-24' }, { sentToNavOn: '2026-02-30' }])(
  'an entry with %j is refused',
  async (wrong) => {
    expect(await problemOf((await asManager()).injury.save({ ...entry, ...wrong }))).toEqual({
      kind: 'incidentDay',
    })
  },
)

test('other units and roles see nothing of it', async () => {
  const manager = await asManager()
  const { id } = await manager.injury.save(entry)
  const other = await callerAs(own.database, 'demo-lineManager-1225')
  expect((await other.injury.list({})).rows).toEqual([])
  expect(await other.injury.persons({ ids: [id] })).toEqual([])
  expect(await problemOf(other.injury.save({ ...entry, id, unitCode: '1225' }))).toEqual({ kind: 'notFound' })
  for (const role of ['committeeMember', 'hseCoordinator', 'facultyManagement'] as const) {
    const caller = callerWithRole(own.database, role, role === 'committeeMember' ? null : unitCode)
    expect(await problemOf(caller.injury.list({}))).toEqual({ kind: 'notAllowed' })
  }
})

test('fewer than five of a unit are withheld in the figures', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const figures = async () => {
    const { byUnit, injuries } = await section.incident.figures({
      from: '2026-01-01',
      to: '2026-12-31',
      within: '1410',
    })
    return [byUnit[0]?.injuries, injuries]
  }
  expect(await figures()).toEqual([0, 0])
  const more = () => section.injury.save({ ...entry, unitCode: '1410', person: null })
  for (let count = 1; count <= 4; count += 1) await more()
  expect(await figures()).toEqual([null, 4])
  await more()
  expect(await figures()).toEqual([5, 5])
})
