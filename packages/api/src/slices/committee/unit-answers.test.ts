import { sectionStandings } from '@hms/domain/indicator'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('the answers of a unit are those that its row of the map sums up', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { units } = await committee.committee.map({ year: 2022 })
  const edition = findEdition('2022')
  const row = units.find(({ unit }) => unit.code === '1615')
  const { unit, submitted, outcomes } = await committee.committee.unitAnswers({
    year: 2022,
    unitCode: '1615',
  })

  expect(unit).toEqual(row?.unit)
  expect(submitted).toBe(true)
  expect(edition && sectionStandings(edition, outcomes)).toEqual(row?.cells)
})

test('a unit that has not handed in has none', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { units } = await committee.committee.map({ year: 2022 })
  const silent = units.find(({ submitted }) => !submitted)
  const answers = await committee.committee.unitAnswers({ year: 2022, unitCode: silent?.unit.code ?? '' })
  expect(answers).toMatchObject({ submitted: false, outcomes: [] })
})

test('is closed to those who do not follow the unit up, as if there were no such unit', async () => {
  const manager = callerWithRole(own.database, 'lineManager', '1615')
  expect(await problemOf(manager.committee.unitAnswers({ year: 2022, unitCode: '1615' }))).toEqual({
    kind: 'notAllowed',
  })
  const faculty = await callerAs(own.database, 'demo-facultyManagement-1600')
  for (const unitCode of ['1315', '9999', '1000']) {
    expect(await problemOf(faculty.committee.unitAnswers({ year: 2022, unitCode }))).toEqual({
      kind: 'notFound',
    })
  }
})
