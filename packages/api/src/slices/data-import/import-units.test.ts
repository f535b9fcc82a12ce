import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { UnitsOptions } from './public.ts'
import { importUnits } from './public.ts'

const header = 'code;name_nb;name_nn;name_en;kind;parent_code;campus;reports'
const top = '1;Universitetet;Universitetet;University;institution;;Havnes;no'
const lab = '2;Lab;Lab;Lab;department;1;Havnes;yes'
const office = '3;Kontor;Kontor;Office;department;1;Havnes;yes'
const file = (...lines: string[]) => Buffer.from(`${[header, ...lines].join('\n')}\n`)

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase()
})
afterEach(() => own.drop())

const run = (bytes: Uint8Array, options: UnitsOptions = {}) =>
  own.database.transaction((trx) => importUnits(trx, bytes, options))
const stored = () => own.database.read((trx) => trx.selectFrom('unit').selectAll().orderBy('code').execute())

test('the reference organisation: 85 units of which 75 report; again, and nothing changes', async () => {
  const bytes = await readFile(new URL('../../../demo-data/units.csv', import.meta.url))
  const first = await run(bytes)
  expect(first).toEqual({ ok: true, value: { total: 85, reporting: 75, added: 85, changed: 0, removed: 0 } })
  const before = await stored()
  expect(before).toHaveLength(85)
  const second = await run(bytes)
  expect(second).toEqual({ ok: true, value: { total: 85, reporting: 75, added: 0, changed: 0, removed: 0 } })
  expect(await stored()).toEqual(before)
})

test('a known code gets what the file says', async () => {
  await run(file(top, lab, office))
  const renamed = await run(file(top, lab.replace('Lab;Lab;Lab', 'Nytt;Nytt;New'), office))
  expect(renamed).toMatchObject({ value: { added: 0, changed: 1, removed: 0 } })
  expect((await stored())[1]).toMatchObject({ code: '2', name: { nb: 'Nytt', nn: 'Nytt', en: 'New' } })
})

test('the order of the lines does not matter: a unit can stand above its parent', async () => {
  expect(await run(file(lab, office, top))).toMatchObject({ ok: true, value: { added: 3 } })
})

describe('a unit that is not in the file', () => {
  const missing = (kind: string) => ({
    ok: false,
    problem: [{ line: null, column: 'code', value: '3', expected: { kind } }],
  })

  test('is a fault, and nothing is stored', async () => {
    await run(file(top, lab, office))
    expect(await run(file(top, lab.replace('Lab;', 'Ny;')))).toEqual(missing('inFile'))
    expect((await stored()).map(({ name }) => name.nb)).toEqual(['Universitetet', 'Lab', 'Kontor'])
  })

  test('goes when told to', async () => {
    await run(file(top, lab, office))
    expect(await run(file(top, lab), { removeMissing: true })).toMatchObject({ value: { removed: 1 } })
    expect((await stored()).map(({ code }) => code)).toEqual(['1', '2'])
  })

  test('stays when someone is appointed there', async () => {
    await run(file(top, lab, office))
    await own.database.transaction(async (trx) => {
      const name = { nb: 'Leder', nn: 'Leiar', en: 'Manager' }
      await trx.insertInto('person').values({ id: 'p', name }).execute()
      const appointment = {
        role: 'lineManager' as const,
        validFrom: '2022-01-01',
        validTo: null,
        campus: null,
      }
      await trx
        .insertInto('appointment')
        .values({ ...appointment, personId: 'p', unitCode: '3' })
        .execute()
    })
    expect(await run(file(top, lab), { removeMissing: true })).toEqual(missing('unitInUse'))
    expect(await stored()).toHaveLength(3)
  })
})

test('a dry run counts and stores nothing', async () => {
  expect(await run(file(top, lab), { dryRun: true })).toMatchObject({ ok: true, value: { added: 2 } })
  expect(await stored()).toEqual([])
})

test('all faults of the bytes and of the content are told, by line, and nothing is stored', async () => {
  const bytes = file(
    top,
    '2;"Lab"x;Lab;Lab;department;1;Havnes;yes',
    office.replace('department', 'lab'),
    lab,
    '4;short',
    lab,
  )
  const refused = await run(bytes)
  expect(
    refused.ok ? [] : refused.problem.map(({ line, column, expected }) => [line, column, expected.kind]),
  ).toEqual([
    [3, null, 'closedQuote'],
    [4, 'kind', 'oneOf'],
    [6, null, 'cells'],
    [7, 'code', 'codeOnce'],
  ])
  expect(await stored()).toEqual([])
})
