import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

interface Claim {
  readonly id: string
  readonly year: number
  readonly numerator: number
  readonly base: number
  readonly printed: string
}

const reference = JSON.parse(
  readFileSync(new URL('../../../../domain/test-data/claims-2022.json', import.meta.url), 'utf8'),
) as readonly Claim[]

test('all figures of the printed report are held against the tables', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { claims, tableFlags } = await committee.committee.disagreements()

  const pick = ({ id, year, numerator, base }: Claim) => ({ id, year, numerator, base })
  expect(claims.map(pick)).toEqual(reference.map(pick))
  const differing = claims.filter(({ verdict }) => verdict === 'differs').map(({ printed }) => printed)
  for (const printed of ['70,6', '49,4', '81,3']) expect(differing.join(' ')).toContain(printed)
  expect(tableFlags.length).toBeGreaterThan(0)
})

test('outside the demo there is no printed report to disagree with', async () => {
  const empty = await testDatabase()
  const member = callerWithRole(empty.database, 'committeeMember', null)
  expect(await member.committee.disagreements()).toEqual({ claims: [], tableFlags: [] })
  await empty.drop()
})

test('is refused to nobody', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.committee.disagreements())).toEqual({ kind: 'notSignedIn' })
})
