import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { commandLine } from '../../../test/command-line.ts'
import { answering } from '../../../test/entries.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
let folder: string
let hms: ReturnType<typeof commandLine>
beforeAll(async () => {
  own = await testDatabase('demo')
  folder = await mkdtemp(join(tmpdir(), 'hms-trace-'))
  hms = commandLine(own.url, folder)
  const manager = await callerAs(own.database, 'demo-lineManager-1215')
  await manager.report.answer(answering({ year: 2026, unitCode: '1215' }, 'ownHseGoals', 'yes'))
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

describe('hms person export', () => {
  test('writes what is stored in plain words, for one reader, and records it', async () => {
    expect(await hms('person', 'export', 'demo-lineManager-1215', '--out', 'mine.json')).toMatchObject({
      code: 0,
      out: 'Det som er lagret om personen, er skrevet til mine.json.\n',
    })
    const file = join(folder, 'mine.json')
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      Person: { Navn: 'Linjeleder, Institutt for historie' },
      Roller: [
        {
          Rolle: 'Linjeleder',
          'Gjelder for': 'Institutt for historie (1215)',
          'Til og med': 'inntil videre',
        },
      ],
      Svar: [
        {
          År: 2026,
          Enhet: 'Institutt for historie (1215)',
          Spørsmål: expect.stringMatching(/^\d+\w? .*\?$/),
          Svar: 'Ja',
          Som: 'Linjeleder',
        },
      ],
      'Leverte rapporter': [],
      Signaturer: [],
      'Valgt til å signere': [],
      'Rapporter åpnet igjen': [],
      Logg: [{ 'Hva som ble gjort': 'report.answer', 'Gjort av personen': 'ja' }],
    })
    const { rows } = await own.database.read((trx) =>
      sql`select stream from audit_event where action = 'person.export'`.execute(trx),
    )
    expect(rows).toEqual([{ stream: 'person:demo-lineManager-1215' }])
  })

  test('says so when there is no such person, or the file is there', async () => {
    expect(await hms('person', 'export', 'nobody', '--out', 'x.json')).toMatchObject({
      code: 1,
      error: 'Vi finner ikke én person som er «nobody».\n',
    })
    const again = await hms('person', 'export', 'demo-lineManager-1215', '--out', 'mine.json')
    expect(again).toMatchObject({ code: 1, error: expect.stringContaining('finnes fra før') })
  })
})

test('hms retention run says what it erases; with --dry-run nothing is', async () => {
  expect((await hms('retention', 'run')).out).toBe('Det er ingenting å slette i dag.\n')
  await own.database.transaction((trx) =>
    trx
      .insertInto('absence')
      .values({ personId: 'demo-hseSection', validFrom: '2020-01-01', validTo: '2020-01-02' })
      .execute(),
  )
  const tried = await hms('retention', 'run', '--dry-run')
  expect(tried).toMatchObject({
    code: 0,
    out: 'Dette ville blitt slettet. Ingenting er endret:\n  fravær: 1\n',
  })
  expect((await hms('retention', 'run')).out).toBe('Slettet:\n  fravær: 1\n')
  expect((await hms('retention', 'run')).out).toBe('Det er ingenting å slette i dag.\n')
})

test('hms import records the file and what came of it', async () => {
  const units = new URL('../../../demo-data/units.csv', import.meta.url).pathname
  expect((await hms('import', 'units', units)).code).toBe(0)
  expect((await hms('import', 'units', units, '--dry-run')).code).toBe(0)
  const events = await own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('stream', '=', 'imports')
      .select(['action', 'actor', 'what'])
      .execute(),
  )
  expect(events).toMatchObject([
    {
      action: 'import.units',
      actor: null,
      what: { sha256: expect.stringMatching(/^[\da-f]{64}$/), outcome: { added: 0, changed: 0, removed: 0 } },
    },
  ])
})

test('hms audit verify is content with a whole trace, and names what was tampered with', async () => {
  const whole = await hms('audit', 'verify', '--save', 'ends.json')
  expect(whole).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Loggen er hel: \d+ rekker, \d+ hendelser\.\n$/),
  })
  expect((await hms('audit', 'verify', '--against', 'ends.json')).code).toBe(0)
  expect(await hms('audit', 'verify', '--against', 'mine.json')).toMatchObject({
    code: 1,
    error: 'Filen mine.json er ikke laget med hms audit verify --save.\n',
  })
  await own.database.transaction(async (trx) => {
    await sql`alter table audit_event disable trigger all`.execute(trx)
    await sql`update audit_event set subject = 'other' where stream = 'imports' and seq = 1`.execute(trx)
    await sql`alter table audit_event enable trigger all`.execute(trx)
  })
  expect(await hms('audit', 'verify')).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringMatching(/1 brudd .*\n {2}imports, nr\. 1: hendelsen er endret\n$/),
  })
})
