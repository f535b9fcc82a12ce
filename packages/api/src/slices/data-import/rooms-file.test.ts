import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

const header = 'unit_code;building;code;name;type;floor;responsible'
const lab = '1615;Realfagsbygget;R201;Våtlab;laboratory;2;demo-linemanager-1615@havnes.example'
const office = '1215;Humanistbygget;H101;Kontor;office;1;'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

async function run(lines: readonly string[], dryRun = false) {
  const section = await callerAs(own.database, 'demo-hseSection')
  return section.dataImport.takeInRegister({
    register: 'rooms',
    csv: `${[header, ...lines].join('\n')}\n`,
    dryRun,
  })
}

const stored = () =>
  own.database.read((trx) =>
    trx
      .selectFrom('room')
      .where('building', 'in', ['Realfagsbygget', 'Humanistbygget'])
      .where('code', 'in', ['R201', 'H101'])
      .orderBy('code')
      .select(['unitCode', 'code', 'name', 'floor', 'responsible'])
      .execute(),
  )

test('a file adds rooms, changes those it knows, and changes nothing the second time', async () => {
  expect(await run([lab, office], true)).toEqual({
    ok: true,
    value: { added: 2, changed: 0, unchanged: 0 },
  })
  expect(await stored()).toEqual([])
  expect(await run([lab, office])).toMatchObject({ value: { added: 2, changed: 0, unchanged: 0 } })
  expect(await stored()).toEqual([
    { unitCode: '1215', code: 'H101', name: 'Kontor', floor: '1', responsible: null },
    { unitCode: '1615', code: 'R201', name: 'Våtlab', floor: '2', responsible: 'demo-lineManager-1615' },
  ])
  const moved = lab.replace('1615;Real', '1610;Real').replace('Våtlab', 'Tørrlab')
  expect(await run([moved, office])).toMatchObject({ value: { added: 0, changed: 1, unchanged: 1 } })
  expect(await run([moved, office])).toMatchObject({ value: { added: 0, changed: 0, unchanged: 2 } })
  expect(await stored()).toMatchObject([{ code: 'H101' }, { unitCode: '1610', name: 'Tørrlab' }])
})

test('what is written out can be taken in again, and changes nothing', async () => {
  await run([lab, office])
  const section = await callerAs(own.database, 'demo-hseSection')
  const { csv } = await section.dataImport.takeOutRegister({ register: 'rooms' })
  expect(csv).toContain(lab)
  expect(csv).toContain(office)
  const again = await section.dataImport.takeInRegister({ register: 'rooms', csv, dryRun: false })
  expect(again).toMatchObject({ ok: true, value: { added: 0, changed: 0 } })
})

test('a name that a spreadsheet would take for a formula is the same when it is taken in again', async () => {
  await run([office.replace('Kontor', '=Kontor')])
  const section = await callerAs(own.database, 'demo-hseSection')
  const { csv } = await section.dataImport.takeOutRegister({ register: 'rooms' })
  expect(csv).toContain(";'=Kontor;")
  const again = await section.dataImport.takeInRegister({ register: 'rooms', csv, dryRun: true })
  expect(again).toMatchObject({ ok: true, value: { added: 0, changed: 0 } })
})

test('a file with any fault is refused as a whole, and all faults are told', async () => {
  const faulty = await run([lab, '9999;A;1;x;office;1;', '1215;A;2;x;hall;1;nobody@havnes.example'])
  expect(faulty).toMatchObject({
    ok: false,
    problem: [
      { line: 3, column: 'unit_code', value: '9999', expected: { kind: 'knownUnit' } },
      { line: 4, column: 'type', value: 'hall', expected: { kind: 'oneOf' } },
      { line: 4, column: 'responsible', expected: { kind: 'knownPerson' } },
    ],
  })
  expect(await stored()).toEqual([])
})

test('is for the HSE section alone', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(
    await problemOf(manager.dataImport.takeInRegister({ register: 'rooms', csv: header, dryRun: true })),
  ).toEqual({
    kind: 'notAllowed',
  })
})
