import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../../../test/command-line.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
let folder: string
let hms: ReturnType<typeof commandLine>
beforeAll(async () => {
  own = await testDatabase('demo')
  folder = await mkdtemp(join(tmpdir(), 'hms-incidents-'))
  hms = commandLine(own.url, folder)
  await writeFile(
    join(folder, 'cases.csv'),
    [
      'Nr;Type;Enhet;Meldt;Status;Lukket',
      '1;Avvik;1615;03.02.2022;Ferdig;10.02.2022',
      '2;Avvik;1615;04.02.2022;Avvist;',
      '3;Avvik;1225;05.02.2022;Ny;',
    ].join('\n'),
  )
  await writeFile(
    join(folder, 'mapping.json'),
    JSON.stringify({
      columns: {
        id: 'Nr',
        type: 'Type',
        unit: 'Enhet',
        reportedOn: 'Meldt',
        state: 'Status',
        closedOn: 'Lukket',
      },
      values: {
        type: { Avvik: 'nonconformity' },
        state: { Ferdig: 'closed', Avvist: 'rejected', Ny: 'received' },
      },
      dayFormat: 'DD.MM.YYYY',
    }),
  )
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

const take = (...more: readonly string[]) =>
  hms('import', 'incidents', 'cases.csv', '--mapping', 'mapping.json', ...more)

test('cases are tried, taken in once, and then figures that can be read', async () => {
  expect(await take('--dry-run')).toMatchObject({
    code: 0,
    out: 'Saker: 3 nye, 0 er her fra før, hvis filen leses inn. Ingenting er lagret.\n',
  })
  expect((await take()).out).toBe('Saker: 3 lest inn, 0 var her fra før.\n')
  expect((await take()).out).toBe('Saker: 0 lest inn, 3 var her fra før.\n')

  const { out } = await hms('incidents', '--year', '2022')
  expect(out).toContain('2022: 3 meldt, 1 avvist, 1 lukket. 0 føringer i skaderegisteret.')
  expect(out).toMatch(/Lukkingsgrad 50,0\s%: 1 av 2 som er meldt og ikke avvist/)
  expect(out).toContain(
    '1120 meldinger (715 + 405), 99 fra HMS-runder, 31 personskader, lukkingsgrad 92 prosent',
  )
  const early = await hms('incidents', '--year', '2022', '--closed-by', '2022-02-09', '--format', 'json')
  expect(JSON.parse(early.out)).toMatchObject({ total: { reported: 3, rejected: 1, closed: 0 } })
})

test('a mapping that is none is refused, with the place of what is wrong', async () => {
  await writeFile(join(folder, 'wrong.json'), '{"columns":{"id":"Nr"},"values":{"type":{"Avvik":"x"}}}')
  const { code, error } = await hms('import', 'incidents', 'cases.csv', '--mapping', 'wrong.json')
  expect(code).toBe(1)
  expect(error).toContain('Beskrivelsen i wrong.json kan ikke brukes:')
  expect(error).toContain('columns.unit')
  expect(error).toContain('values.type.Avvik')
  await writeFile(join(folder, 'wrong.json'), 'not json')
  expect((await hms('import', 'incidents', 'cases.csv', '--mapping', 'wrong.json')).code).toBe(1)
})
