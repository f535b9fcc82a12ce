import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

/** As they were published for 2022. */
const published = {
  1100: 'inProgress',
  1200: 'established',
  1300: 'established',
  1400: 'inProgress',
  1500: 'established',
  1600: 'notStarted',
  1700: 'inProgress',
  1800: 'inProgress',
  1900: 'established',
  2000: 'notStarted',
  2050: 'notStarted',
}

describe('plans', () => {
  const read = async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const plans = await section.occupationalHealth.plans({ year: 2022 })
    return Object.fromEntries(plans.map(({ unit, status }) => [unit.code, status]))
  }

  test('of 2022 are taken in from a file, and read back exactly', async () => {
    await own.database.transaction((trx) => trx.deleteFrom('healthPlan').execute())
    const csv = await readFile(
      new URL('../../../demo-data/occupational-health-plans-2022.csv', import.meta.url),
      'utf8',
    )
    const section = await callerAs(own.database, 'demo-hseSection')
    const take = () =>
      section.dataImport.takeInRegister({ register: 'occupationalHealthPlans', csv, dryRun: false })
    expect(await take()).toEqual({ ok: true, value: { added: 11, changed: 0, unchanged: 0 } })
    expect(await read()).toEqual(published)
    expect(await take()).toEqual({ ok: true, value: { added: 0, changed: 0, unchanged: 11 } })
  })

  test('of 2022 are entered one by one, and read back exactly', async () => {
    await own.database.transaction((trx) => trx.deleteFrom('healthPlan').execute())
    const section = await callerAs(own.database, 'demo-hseSection')
    for (const [unitCode, status] of Object.entries(published))
      await section.occupationalHealth.setPlan({
        unitCode,
        year: 2022,
        status: status as 'notStarted',
        note: '',
      })
    expect(await read()).toEqual(published)
  })

  test('are kept by the faculty and the unit; the committee reads no notes', async () => {
    const faculty = await callerAs(own.database, 'demo-facultyManagement-1600')
    const plan = { unitCode: '1600', year: 2026, status: 'established', note: 'Avtalt i mars' } as const
    await faculty.occupationalHealth.setPlan(plan)
    expect(await problemOf(faculty.occupationalHealth.setPlan({ ...plan, unitCode: '1200' }))).toEqual({
      kind: 'notFound',
    })
    const seen = await faculty.occupationalHealth.plans({ year: 2026, within: '1600' })
    expect(seen).toMatchObject([{ status: 'established', note: 'Avtalt i mars', mayChange: true }])
    const member = await callerAs(own.database, 'demo-committeeMember')
    expect(await member.occupationalHealth.plans({ year: 2026, within: '1600' })).toMatchObject([
      { status: 'established', note: null, mayChange: false },
    ])
  })
})

describe('orders', () => {
  test('are asked for by the unit, taken up and given by the service', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1225')
    const service = callerWithRole(own.database, 'occupationalHealth', null)
    const { id } = await manager.occupationalHealth.ask({
      unitCode: '1225',
      kind: 'hygieneMeasurement',
      asked: 'Støy i øvingsrommene',
    })
    const seen = async () =>
      (await service.occupationalHealth.orders({ open: true })).rows.find((order) => order.id === id)
    expect(await seen()).toMatchObject({
      state: 'asked',
      asked: 'Støy i øvingsrommene',
      moves: ['accept', 'give', 'decline'],
    })
    await service.occupationalHealth.accept({ id })
    expect(await problemOf(service.occupationalHealth.give({ id }))).toEqual({ kind: 'wordsMissing' })
    await service.occupationalHealth.give({ id, words: 'Målt, rapport sendt' })
    expect(await seen()).toBeUndefined()
    expect(await problemOf(manager.occupationalHealth.withdraw({ id, words: 'Nei' }))).toEqual({
      kind: 'wrongOrderState',
    })
    const { rows } = await manager.occupationalHealth.orders({ within: '1225', alone: true })
    expect(rows).toMatchObject([{ state: 'given', words: 'Målt, rapport sendt', moves: [] }])
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('subject', '=', `healthOrder:${id}`)
        .select(['action', 'what'])
        .orderBy('seq')
        .execute(),
    )
    expect(events.map(({ action }) => action)).toEqual([
      'healthOrder.ask',
      'healthOrder.move',
      'healthOrder.move',
    ])
  })

  test('are moved by whose move it is, and nobody else', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1225')
    const { id } = await manager.occupationalHealth.ask({ unitCode: '1225', kind: 'other', asked: 'x' })
    expect(await problemOf(manager.occupationalHealth.accept({ id }))).toEqual({ kind: 'notAllowed' })
    const other = await callerAs(own.database, 'demo-lineManager-1315')
    expect(await problemOf(other.occupationalHealth.withdraw({ id, words: 'x' }))).toEqual({
      kind: 'notFound',
    })
    const service = callerWithRole(own.database, 'occupationalHealth', null)
    expect(await problemOf(service.occupationalHealth.withdraw({ id, words: 'x' }))).toEqual({
      kind: 'notAllowed',
    })
    await manager.occupationalHealth.withdraw({ id, words: 'Ikke lenger nødvendig' })
  })

  test('are read by the committee without what people wrote', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    const { rows } = await member.occupationalHealth.orders({})
    expect(rows.length).toBeGreaterThan(2)
    expect(
      rows.every(({ asked, words, moves }) => asked === null && words === null && moves.length === 0),
    ).toBe(true)
  })
})

describe('what units lack of health examinations', () => {
  test('comes to the service as tasks, each taken up once, however many do so at the same time', async () => {
    const service = callerWithRole(own.database, 'occupationalHealth', null)
    const before = await service.occupationalHealth.tasks()
    expect(before.length).toBeGreaterThan(2)
    expect(new Set(before.map(({ item }) => item.split('.')[1]))).toEqual(new Set(['healthExamination']))
    const [task] = before
    const takeUp = () => service.occupationalHealth.takeUp({ findingId: task?.id ?? 0 })
    const outcomes = await Promise.allSettled([takeUp(), takeUp(), takeUp()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await problemOf(takeUp())).toEqual({ kind: 'alreadyTakenUp' })
    expect(await service.occupationalHealth.tasks()).toHaveLength(before.length - 1)
    const { rows } = await service.occupationalHealth.orders({ state: 'accepted', kind: 'healthExamination' })
    expect(rows).toMatchObject([{ fromFinding: true, unit: task?.unit, moves: ['give', 'decline'] }])
  })

  test('are no tasks of others', async () => {
    for (const person of ['demo-lineManager-1615', 'demo-committeeMember', 'demo-facultyManagement-1600']) {
      const other = await callerAs(own.database, person)
      expect(await problemOf(other.occupationalHealth.tasks())).toEqual({ kind: 'notAllowed' })
    }
  })

  test('the service sees no other findings', async () => {
    const service = callerWithRole(own.database, 'occupationalHealth', null)
    expect(await problemOf(service.finding.list({}))).toEqual({ kind: 'notAllowed' })
  })
})
