import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const personId = 'demo-safetyRepresentative-1615'
const november = { personId, id: null, validFrom: '2026-11-01', validTo: '2026-11-30' }

test('an absence is kept, changed and removed; its days are content, and not in the chain', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const { id } = await section.absence.save(november)
  expect((await section.people.person({ id: personId })).absences).toEqual([
    { id, validFrom: '2026-11-01', validTo: '2026-11-30', standing: 'inForce' },
  ])
  expect(await problemOf(section.absence.save({ ...november, validFrom: '2026-11-30' }))).toEqual({
    kind: 'refusedAbsence',
    problems: [{ kind: 'awayAlready', period: { validFrom: '2026-11-01', validTo: '2026-11-30' } }],
  })
  await section.absence.save({ ...november, id, validTo: null })
  await section.absence.remove({ id })
  expect((await section.people.person({ id: personId })).absences).toEqual([])
  expect(await problemOf(section.absence.remove({ id }))).toEqual({ kind: 'notFound' })
  expect(await problemOf(section.absence.save({ ...november, id }))).toEqual({ kind: 'notFound' })

  const { events } = await section.people.history({ id: personId })
  expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
    ['absence.remove', { validFrom: '2026-11-01', validTo: null }, null],
    [
      'absence.change',
      { validFrom: '2026-11-01', validTo: '2026-11-30' },
      { validFrom: '2026-11-01', validTo: null },
    ],
    ['absence.add', null, { validFrom: '2026-11-01', validTo: '2026-11-30' }],
  ])
  const chain = await own.database.read((trx) =>
    trx.selectFrom('auditEvent').where('action', 'like', 'absence.%').select('what').execute(),
  )
  expect(JSON.stringify(chain)).not.toContain('2026-11')
})

test('a line manager keeps nobody’s absence', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.absence.save(november))).toEqual({ kind: 'notAllowed' })
})
