import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createReadStream, createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from '../../database/open-database.ts'
import { importBaseline, importResponses, importUnits } from '../data-import/public.ts'
import { yearFigures } from '../indicator/public.ts'
import { contentHash } from './backup-format.ts'
import { restoreBackup, takeBackup } from './public.ts'

const demoData = (name: string) => readFile(new URL(`../../../demo-data/${name}`, import.meta.url))
const clock = () => new Date('2026-11-23T12:00:00Z')
const { signal } = new AbortController()

let folder: string
let source: TestDatabase
let whole: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-backup-'))
  source = await testDatabase()
  await source.database.transaction(async (trx) => {
    await importUnits(trx, await demoData('units.csv'))
    await importResponses(trx, await demoData('responses-2022.csv'), { year: 2022 }, clock)
    await importBaseline(trx, await demoData('baseline-2021.json'), { year: 2021 })
    const name = { nb: 'Tab\t, «ny\nlinje», \\. og æøå', nn: '\\N', en: '' }
    await trx.insertInto('person').values({ id: 'p', name }).execute()
    // From now on the database refuses whatever changes the reports of 2022: all of it has to come back all the same.
    await trx.updateTable('campaign').set({ state: 'frozen' }).where('year', '=', 2022).execute()
    await trx
      .insertInto('session')
      .values({ tokenHash: 't', personId: 'p', createdAt: clock(), expiresAt: clock() })
      .execute()
  })
  whole = await backUp(source.database)
})
afterAll(async () => {
  await source.drop()
  await rm(folder, { recursive: true })
})

let target: TestDatabase
beforeEach(async () => {
  target = await testDatabase()
})
afterEach(() => target.drop())

let files = 0
const newFile = () => join(folder, `${(files += 1)}.hms`)

async function backUp(database: Database): Promise<Buffer> {
  const file = newFile()
  const sink = createWriteStream(file)
  const taken = await takeBackup(database, sink, { clock, signal })
  await new Promise<void>((done) => sink.end(done))
  expect(taken.ok).toBe(true)
  return readFile(file)
}

async function restore(bytes: Buffer, options: { force?: boolean; signal?: AbortSignal } = {}) {
  const file = newFile()
  await writeFile(file, bytes)
  return restoreBackup(target.database, () => createReadStream(file), { force: false, signal, ...options })
}

/** Every row of every table, as text. */
async function contentOf({ database }: TestDatabase): Promise<Record<string, unknown[]>> {
  return database.withConnection(async (connection) => {
    const { rows: tables } = await connection.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    )
    const content: Record<string, unknown[]> = {}
    for (const { name } of tables) {
      const { rows } = await connection.query<{ row: string }>(
        `select t::text as row from "${name}" t order by 1`,
      )
      content[name] = rows.map(({ row }) => row)
    }
    return content
  })
}

/** The names of the migrations; when each was run is another matter. */
function namesOf(migrations: unknown[] | undefined): readonly string[] {
  return (migrations ?? []).map((row) => String(row).split(',', 1)[0] ?? '')
}

/** A backup with its lines changed, and its hash made to fit: someone who knows the format could do that. */
function forged(change: (lines: string[]) => string[]): Buffer {
  const lines = change(gunzipSync(whole).toString('utf8').trimEnd().split('\n'))
  const body = `${lines.slice(0, -1).join('\n')}\n`
  const tail = {
    ...(JSON.parse(lines.at(-1) ?? '') as object),
    sha256: contentHash().update(body).digest('hex'),
  }
  return gzipSync(`${body}${JSON.stringify(tail)}\n`)
}

test('restored elsewhere, every table is equal; only sessions are left out', async () => {
  const summary = await restore(whole)
  const { session, kysely_migration: migrations, ...before } = await contentOf(source)
  const { session: sessionsAfter, kysely_migration: migrationsAfter, ...after } = await contentOf(target)
  expect(after).toEqual(before)
  expect(session).toHaveLength(1)
  expect(sessionsAfter).toEqual([])
  expect(namesOf(migrationsAfter)).toEqual(namesOf(migrations))
  expect(migrations?.length).toBeGreaterThan(1)
  expect(summary.rows).toBe(
    Object.entries(before).reduce(
      // The policy belongs to the version of the system: it is written anew, not copied.
      (sum, [name, rows]) => sum + (/^kysely|^policy_grant$/.test(name) ? 0 : rows.length),
      0,
    ),
  )
  const figuresOf = ({ database }: TestDatabase) => database.read((trx) => yearFigures(trx, 2022))
  expect(await figuresOf(target)).toEqual(await figuresOf(source))
})

test('equal data makes equal backups', async () => {
  await restore(whole)
  expect(gunzipSync(await backUp(target.database)).equals(gunzipSync(whole))).toBe(true)
})

test('what is added after a restore gets numbers of its own, and history is still kept', async () => {
  await restore(whole)
  const responses = await demoData('responses-2022.csv')
  await target.database.transaction((trx) =>
    importResponses(trx, responses, { year: 2023, edition: '2022' }, clock),
  )
  const years = await target.database.read((trx) =>
    trx.selectFrom('campaign').select(['year']).orderBy('id').execute(),
  )
  expect(years).toEqual([{ year: 2022 }, { year: 2023 }])
  const deletion = target.database.transaction((trx) => trx.deleteFrom('submission').execute())
  await expect(deletion).rejects.toThrow('never changed')
})
test('a backup is of one moment, whatever is written meanwhile', async () => {
  const add = (key: string) =>
    target.database.transaction((trx) => trx.insertInto('setting').values({ key, value: {} }).execute())
  await add('early')
  // A lock holds the backup up in the middle, when it has taken its moment but not this table.
  const backup = await target.database.withConnection(async (connection) => {
    await connection.query(`begin; lock table setting; insert into setting values ('late', '{}')`)
    const started = backUp(target.database)
    await untilSomeoneWaits()
    await connection.query('commit')
    return started
  })
  const content = gunzipSync(backup).toString('utf8')
  expect(content).toContain('early\t')
  expect(content).not.toContain('late\t')
})

async function untilSomeoneWaits(): Promise<void> {
  const waiting = () =>
    target.database.withConnection((connection) =>
      connection.query("select from pg_locks where not granted and relation = 'setting'::regclass"),
    )
  while ((await waiting()).rows.length === 0) await pause(20)
}

describe('a database with data', () => {
  beforeEach(async () => {
    await target.database.transaction((trx) =>
      trx.insertInto('setting').values({ key: 'mine', value: {} }).execute(),
    )
  })

  test('is refused', async () => {
    const before = await contentOf(target)
    await expect(restore(whole)).rejects.toThrow(expect.objectContaining({ name: 'NotEmpty' }))
    expect(await contentOf(target)).toEqual(before)
  })

  test('is replaced when forced', async () => {
    await restore(whole, { force: true })
    expect((await contentOf(target))['setting']).toEqual([])
    expect((await contentOf(target))['submission']).toHaveLength(69)
  })

  test('that belongs to something else is refused, forced or not', async () => {
    await target.database.withConnection((connection) => connection.query('drop table kysely_migration'))
    await expect(restore(whole, { force: true })).rejects.toThrow(
      expect.objectContaining({ name: 'ForeignTables' }),
    )
    expect((await contentOf(target))['setting']).toHaveLength(1)
  })
})

describe('refused, and nothing is changed', () => {
  const problemOf = async (bytes: Buffer) => {
    const problem = await restore(bytes, { force: true }).then(
      () => 'restored',
      (error: Error & { problem?: string }) => error.problem ?? error.message,
    )
    expect((await contentOf(target))['unit']).toEqual([])
    return problem
  }

  test('a file cut off anywhere', async () => {
    for (const part of [0.999, 0.9, 0.5, 0.1, 0.01]) {
      expect(await problemOf(whole.subarray(0, Math.floor(whole.length * part)))).toMatch(
        /damaged|notABackup/,
      )
    }
    expect(await problemOf(whole.subarray(0, whole.length - 1))).toBe('damaged')
    expect(await problemOf(whole.subarray(0, 0))).toBe('damaged')
  })

  test('a byte flipped anywhere', async () => {
    for (let step = 1; step < 12; step += 1) {
      const bytes = Buffer.from(whole)
      const place = Math.floor((whole.length * step) / 12)
      bytes[place] = (bytes[place] ?? 0) ^ 0x10
      expect(await problemOf(bytes)).toBe('damaged')
    }
  })

  test('a content changed and packed again', async () => {
    const changed = gunzipSync(whole).toString('utf8').replace('\tyes\t', '\tno\t')
    expect(await problemOf(gzipSync(changed))).toBe('damaged')
  })

  test('a table, or its end, left out', async () => {
    const lines = gunzipSync(whole).toString('utf8').trimEnd().split('\n')
    expect(await problemOf(gzipSync(`${[...lines.slice(0, 5), ...lines.slice(-1)].join('\n')}\n`))).toBe(
      'damaged',
    )
    expect(await problemOf(gzipSync(`${lines.slice(0, -1).join('\n')}\n`))).toBe('damaged')
  })

  test('something after the end', async () => {
    expect(await problemOf(Buffer.concat([whole, gzipSync('more\n')]))).toBe('damaged')
  })

  test.each([
    ['a text', Buffer.from('code;name\n1;2\n')],
    ['something else packed', gzipSync('code;name\n1;2\n')],
    ['another format', gzipSync('{"format":"other"}\n')],
    ['something without an end of line', gzipSync(Buffer.alloc(3_000_000, 'x'))],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toBe('notABackup')
  })

  test('a later version of the format, or of the tables', async () => {
    const withHead = (change: object) =>
      forged(([head = '', ...rest]) => [
        JSON.stringify({ ...(JSON.parse(head) as object), ...change }),
        ...rest,
      ])
    expect(await problemOf(withHead({ version: 2 }))).toBe('tooNew')
    expect(await problemOf(withHead({ migrations: ['2026-11-23-first-tables', '2099-01-01-later'] }))).toBe(
      'tooNew',
    )
  })

  test('rows that the tables refuse', async () => {
    const lines = forged((all) =>
      all.map((line) => line.replace('\tinstitution\t\\N\t', '\tinstitution\tnowhere\t')),
    )
    expect(await problemOf(lines)).toMatch(/foreign key/)
  })

  test('when a signal comes before the end', async () => {
    const ending = new AbortController()
    ending.abort(new Error('stop'))
    await expect(restore(whole, { signal: ending.signal })).rejects.toThrow('stop')
    expect((await contentOf(target))['unit']).toEqual([])
  })
})

test('a database without tables has nothing to back up', async () => {
  await target.database.withConnection((connection) =>
    connection.query('drop schema public cascade; create schema public'),
  )
  const taken = await takeBackup(target.database, createWriteStream(newFile()), { clock, signal })
  expect(taken).toEqual({ ok: false, problem: { kind: 'nothingToBackUp' } })
  await restore(whole)
  expect((await contentOf(target))['submission']).toHaveLength(69)
})
