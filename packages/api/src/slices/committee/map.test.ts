import { itemsOf } from '@hms/domain/questionnaire'
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

test('every unit has a cell in every section, which together hold every item', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { sections, units } = await committee.committee.map({ year: 2022 })
  const edition = findEdition('2022')

  expect(sections.map(({ key }) => key)).toEqual(edition?.sections.map(({ key }) => key))
  expect(units).toHaveLength(75)
  const submitted = units.filter((unit) => unit.submitted)
  expect(submitted).toHaveLength(69)
  for (const { cells } of submitted) {
    expect(cells.map(({ section }) => section)).toEqual(sections.map(({ key }) => key))
    const items = cells.reduce(
      (sum, cell) => sum + cell.favourable + cell.unfavourable + cell.other + cell.blank + cell.notShown,
      0,
    )
    expect(items).toBe(edition && itemsOf(edition).length)
  }
  for (const unit of units.filter((one) => !one.submitted)) expect(unit.cells).toEqual([])
})

test('all blanks of the year are in it', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { units } = await committee.committee.map({ year: 2022 })
  const { tables } = await committee.indicator.figures({ year: 2022 })
  const blanks = units.flatMap(({ cells }) => cells).reduce((sum, { blank }) => sum + blank, 0)
  expect(blanks).toBeGreaterThan(0)
  expect(blanks).toBe(tables.reduce((sum, { blank }) => sum + (blank ?? 0), 0))
})

test('a faculty sees its own units', async () => {
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const { units } = await management.committee.map({ year: 2022 })
  expect(units).toHaveLength(9)
  expect(units.every(({ unit }) => unit.faculty === '1600')).toBe(true)
})

test('is refused to those who see no single units, and for years without reports', async () => {
  const manager = callerWithRole(own.database, 'lineManager', '1615')
  expect(await problemOf(manager.committee.map({ year: 2022 }))).toEqual({ kind: 'notAllowed' })
  const committee = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(committee.committee.map({ year: 2021 }))).toEqual({ kind: 'noUnitsBehind' })
  expect(await problemOf(committee.committee.map({ year: 1999 }))).toEqual({ kind: 'notFound' })
  const other = await callerAs(own.database, 'demo-facultyManagement-1600')
  expect(await problemOf(other.committee.map({ year: 2022, faculty: '1700' }))).toEqual({ kind: 'notFound' })
})
