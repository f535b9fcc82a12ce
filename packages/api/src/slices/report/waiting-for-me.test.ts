import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { signAs } from '../../../test/sign.ts'

/** The demo's unit without a representative: it lies at Østvik, and its manager has signed. */
const unrepresented = { year: 2026, unitCode: '1440' }
const localChief = 'demo-localChiefSafetyRepresentative-Østvik'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

async function waitingFor(personId: string) {
  const caller = await callerAs(own.database, personId)
  return (await caller.report.waitingForMe()).map(({ unit, toDo }) => [unit.code, toDo])
}

test('a report of a unit without a representative waits for the local chief, not yet for the chief', async () => {
  expect(await waitingFor(localChief)).toEqual([['1440', 'sign']])
  expect(await waitingFor('demo-chiefSafetyRepresentative')).toEqual([])
  const elsewhere = callerWithRole(own.database, 'localChiefSafetyRepresentative', null, 'Havnes')
  expect(await elsewhere.report.waitingForMe()).toEqual([])
})

test("one's own units are no part of it: they stand among one's own reports", async () => {
  expect(await waitingFor('demo-safetyRepresentative-1425')).toEqual([])
})

test('it is refused to those who sign nothing', async () => {
  for (const personId of ['demo-hseSection', 'demo-committeeMember', 'demo-facultyManagement-1600']) {
    const caller = await callerAs(own.database, personId)
    expect(await problemOf(caller.report.waitingForMe())).toEqual({ kind: 'notAllowed' })
  }
})

test('when it is signed it waits no more', async () => {
  const chief = await callerAs(own.database, localChief)
  expect(await signAs(chief, unrepresented)).toMatchObject({ part: 'representative', state: 'signed' })
  expect(await waitingFor(localChief)).toEqual([])
})
