import { figureRegister } from '@hms/domain/figure-register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { headCounts } from './public.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const section = () => callerAs(own.database, 'demo-hseSection')
const committee = () => callerAs(own.database, 'demo-committeeMember')
const register = 'courses' as const
const course = { year: '2031', group: 'basic', course: 'Førstehjelp', held: '3' }

describe('a row', () => {
  test('is added, changed and removed, and its history tells of it', async () => {
    const api = await section()
    const added = await api.figureRegister.save({ register, id: null, cells: course })
    const id = added.ok ? added.value.id : 0
    await api.figureRegister.save({ register, id, cells: { ...course, group: 'Grunnopplæring', held: '4' } })
    const { rows } = await api.figureRegister.rows({ register, year: 2031 })
    expect(rows).toMatchObject([
      { id, cells: { year: 2031, group: 'basic', course: 'Førstehjelp', held: 4 } },
    ])
    await api.figureRegister.remove({ register, id })
    expect((await api.figureRegister.rows({ register, year: 2031 })).total).toBe(0)
    expect(await problemOf(api.figureRegister.remove({ register, id }))).toEqual({ kind: 'notFound' })
    const { events } = await api.figureRegister.history({ register, id })
    expect(events.map(({ action, before, after }) => [action, before, after])).toMatchObject([
      ['register.remove', { held: 4 }, null],
      ['register.change', { held: 3 }, { held: 4 }],
      ['register.add', null, { held: 3 }],
    ])
  })

  test('with faults is told cell by cell, and not stored', async () => {
    const api = await section()
    const cells = { year: '31', group: 'dancing', course: 'x'.repeat(121), held: '-1' }
    expect(await api.figureRegister.save({ register, id: null, cells })).toMatchObject({
      ok: false,
      problem: [
        { column: 'year', expected: { kind: 'year' } },
        { column: 'group', expected: { kind: 'oneOf' } },
        { column: 'course', expected: { kind: 'characters', atMost: 120 } },
        { column: 'held', expected: { kind: 'count' } },
      ],
    })
  })

  test('is there once', async () => {
    const api = await section()
    const cells = { ...course, year: '2032' }
    await api.figureRegister.save({ register, id: null, cells })
    const again = await api.figureRegister.save({
      register,
      id: null,
      cells: { ...cells, course: 'FØRSTEHJELP' },
    })
    expect(again).toMatchObject({
      ok: false,
      problem: [{ column: 'course', expected: { kind: 'otherRow' } }],
    })
  })
})

test('of persons are shown to those who keep them, and to nobody else', async () => {
  const wanted = { register: 'sickLeave' } as const
  expect(await problemOf((await committee()).figureRegister.rows(wanted))).toEqual({ kind: 'notFound' })
  const { registers, mayChange } = await (await committee()).figureRegister.list()
  expect(mayChange).toBe(false)
  expect(registers.find(({ id }) => id === 'sickLeave')?.rows).toBeNull()
  expect((await (await section()).figureRegister.rows(wanted)).rows).toBeDefined()
})

describe('a file', () => {
  const csv = (held: number) =>
    `År;Gruppe;Kurs;Ganger holdt\n2033;Grunnopplæring;Førstehjelp;${held}\n2033;hygiene;Avfall;1\n`

  test('is tried, taken in, and changes nothing the second time', async () => {
    const api = await section()
    const run = (text: string, dryRun: boolean) =>
      api.figureRegister.importFile({ register, csv: text, dryRun })
    expect(await run(csv(2), true)).toEqual({ ok: true, value: { added: 2, changed: 0, unchanged: 0 } })
    expect((await api.figureRegister.rows({ register, year: 2033 })).total).toBe(0)
    expect(await run(csv(2), false)).toEqual({ ok: true, value: { added: 2, changed: 0, unchanged: 0 } })
    expect(await run(csv(2), false)).toEqual({ ok: true, value: { added: 0, changed: 0, unchanged: 2 } })
    expect(await run(csv(5), false)).toEqual({ ok: true, value: { added: 0, changed: 1, unchanged: 1 } })
    const { rows } = await api.figureRegister.rows({ register, year: 2033, sort: 'held', descending: true })
    expect(rows.map(({ cells }) => cells['held'])).toEqual([5, 1])
  })

  test.each([
    ['', [{ line: null, column: null, expected: { kind: 'content' } }]],
    ['year;group\n2034;basic\n', [{ column: 'course' }, { column: 'held' }]],
    [
      'year;group;course;held\n2034;basic;A;1\n2034;basic;a;2\n',
      [{ line: 3, expected: { kind: 'rowOnce' } }],
    ],
    ['year;group;course;held\n2034;basic;"A;1\n', [{ line: 2, expected: { kind: 'closedQuote' } }]],
    [
      'year;group;course;held\n2034;basic;A;1e3\n',
      [{ line: 2, column: 'held', expected: { kind: 'count' } }],
    ],
    ['year;group;course;held\n2034;basic;A;9999999999\n', [{ line: 2, expected: { kind: 'atMost' } }]],
    ['year;group;course;held;held\n2034;basic;A;1;2\n', [{ expected: { kind: 'columnOnce' } }]],
  ])('%j is refused as a whole', async (text, faults) => {
    const api = await section()
    const refused = await api.figureRegister.importFile({ register, csv: text, dryRun: false })
    expect(refused).toMatchObject({ ok: false, problem: faults })
    expect((await api.figureRegister.rows({ register, year: 2034 })).total).toBe(0)
  })
})

test('a search finds cells and names of units, and no pattern', async () => {
  const api = await section()
  const cells = { unit: '1610', year: '2035', plan: 'made' }
  await api.figureRegister.save({ register: 'surveyPlans', id: null, cells })
  const found = async (q: string) =>
    (await api.figureRegister.rows({ register: 'surveyPlans', year: 2035, q })).total
  const { name } = await own.database.read((trx) =>
    trx.selectFrom('unit').where('code', '=', '1610').select('name').executeTakeFirstOrThrow(),
  )
  expect([
    await found('MADE'),
    await found(name.nb.slice(2, 12)),
    await found('%'),
    await found('_'),
  ]).toEqual([1, 1, 0, 0])
})

test('how many work in a unit is told from the staff, else from sick leave', async () => {
  const api = await section()
  const take = (id: 'staff' | 'sickLeave', csv: string) =>
    api.figureRegister.importFile({ register: id, csv, dryRun: false })
  await take(
    'staff',
    'unit;year;group;headCount;personYears\n1610;2036;academic;12;10,5\n1610;2036;technical;7;6\n',
  )
  await take(
    'sickLeave',
    [
      figureRegister('sickLeave')
        .columns.map(({ name }) => name)
        .join(';'),
      '1610;2036;1;academic;99;500;0;0',
      '1615;2036;1;academic;10;500;0;0',
      '1615;2036;2;academic;13;500;0;0',
    ].join('\n'),
  )
  const counts = await own.database.read((trx) => headCounts(trx, 2036))
  expect([counts.get('1610'), counts.get('1615'), counts.get('1225')]).toEqual([19, 11.5, undefined])
})
