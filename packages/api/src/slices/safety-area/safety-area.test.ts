import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const area = {
  code: 'LAB',
  name: { nb: 'Laboratoriene', nn: 'Laboratoria', en: 'The laboratories' },
  units: ['1610', '1615'],
  campus: null,
}

test('an area is kept with its units, changed, and removed when nobody is appointed to it', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const ofTheDemo = new Set((await section.safetyArea.list()).map(({ code }) => code))
  const kept = async () => (await section.safetyArea.list()).filter(({ code }) => !ofTheDemo.has(code))
  await section.safetyArea.save({ isNew: true, area })
  expect(await problemOf(section.safetyArea.save({ isNew: true, area }))).toEqual({
    kind: 'refusedArea',
    problems: [{ kind: 'codeTaken' }],
  })
  await section.safetyArea.save({ isNew: false, area: { ...area, units: ['1615'] } })
  const { id } = await section.appointment.add({
    personId: 'demo-lineManager-1215',
    role: 'deputySafetyRepresentative',
    unit: null,
    area: 'LAB',
    campus: null,
    acting: false,
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
  })
  expect(await kept()).toMatchObject([
    {
      code: 'LAB',
      units: [{ code: '1615', name: { en: 'Department of Biotechnology' } }],
      elected: [{ role: 'deputySafetyRepresentative', person: { id: 'demo-lineManager-1215' } }],
    },
  ])
  expect(await problemOf(section.safetyArea.remove({ code: 'LAB' }))).toEqual({ kind: 'areaInUse' })
  await section.appointment.withdraw({ id })
  await section.safetyArea.remove({ code: 'LAB' })
  expect(await kept()).toEqual([])
  for (const change of [
    () => section.safetyArea.remove({ code: 'LAB' }),
    () => section.safetyArea.save({ isNew: false, area }),
  ])
    expect(await problemOf(change())).toEqual({ kind: 'notFound' })

  const events = await own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('subject', '=', 'area:LAB')
      .select(['action', 'what'])
      .orderBy('seq')
      .execute(),
  )
  expect(events).toMatchObject([
    { action: 'area.add', what: { before: null, after: { units: ['1610', '1615'] } } },
    { action: 'area.change', what: { after: { units: ['1615'] } } },
    { action: 'area.remove', what: { before: { units: ['1615'] } } },
  ])
})

test('a safety representative keeps no areas', async () => {
  const representative = await callerAs(own.database, 'demo-safetyRepresentative-1615')
  expect(await problemOf(representative.safetyArea.list())).toEqual({ kind: 'notAllowed' })
  expect(await problemOf(representative.safetyArea.save({ isNew: true, area }))).toEqual({
    kind: 'notAllowed',
  })
})
