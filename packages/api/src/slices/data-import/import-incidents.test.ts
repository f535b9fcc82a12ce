import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const mapping = {
  columns: {
    id: 'Saksnr',
    type: 'Type',
    unit: 'Enhet',
    reportedOn: 'Meldt',
    state: 'Status',
    closedOn: 'Lukket',
    what: 'Hva',
  },
  values: {
    type: { Avvik: 'nonconformity' as const },
    state: { Ferdig: 'closed' as const, Ny: 'received' as const, Avvist: 'rejected' as const },
    unit: { Kjemi: '1615' },
  },
  dayFormat: 'DD.MM.YYYY' as const,
}
const header = 'Saksnr;Type;Enhet;Meldt;Status;Lukket;Hva;Behandler'
const rows = [
  'A1;Avvik;Kjemi;03.10.2022;Ferdig;10.10.2022;Røyk;x',
  'A2;Avvik;1615;04.10.2022;Avvist;;;x',
  'A3;Avvik;1615;05.10.2022;Ny;;Støy;x',
]

async function run(lines: readonly string[], dryRun = false) {
  const section = await callerAs(own.database, 'demo-hseSection')
  return section.dataImport.incidents({ csv: `${[header, ...lines].join('\n')}\n`, mapping, dryRun })
}

test('cases are taken in once, by the id of the older system, and counted where they belong', async () => {
  expect(await run(rows, true)).toEqual({ ok: true, value: { added: 3, known: 0 } })
  expect(await run(rows.slice(0, 2))).toEqual({ ok: true, value: { added: 2, known: 0 } })
  expect(await run(rows)).toEqual({ ok: true, value: { added: 1, known: 2 } })
  expect(await run(rows)).toEqual({ ok: true, value: { added: 0, known: 3 } })
  const section = await callerAs(own.database, 'demo-hseSection')
  const figures = await section.incident.figures({
    from: '2022-01-01',
    to: '2022-12-31',
    cutOff: '2022-10-09',
  })
  expect(figures.total).toEqual({ reported: 3, rejected: 1, closed: 0 })
  const later = await section.incident.figures({ from: '2022-01-01', to: '2022-12-31' })
  expect(later.total).toEqual({ reported: 3, rejected: 1, closed: 1 })
  expect(later.byMonth).toMatchObject([{ month: '2022-10', reported: 3 }])
})

test('a case that was handled here meanwhile stays as it is', async () => {
  await run(rows)
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const { rows: found } = await manager.incident.list({ within: '1615', search: 'Støy' })
  const id = found[0]?.id ?? 0
  await manager.incident.accept({ id, deadline: '2026-12-31' })
  await run(rows)
  expect(await manager.incident.open({ id })).toMatchObject({ state: 'accepted', reporter: null })
})

test('a file with any fault is refused as a whole', async () => {
  const faulty = await run([...rows, 'A4;Ros;9999;31.02.2022;Ny;;;x'])
  expect(faulty).toMatchObject({
    ok: false,
    problem: [
      { line: 5, column: 'Type' },
      { line: 5, column: 'Enhet' },
      { line: 5, column: 'Meldt' },
    ],
  })
  expect(await run(rows, true)).toMatchObject({ value: { added: 3 } })
})

test('is for the HSE section alone', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.dataImport.incidents({ csv: header, mapping, dryRun: true }))).toEqual({
    kind: 'notAllowed',
  })
})
