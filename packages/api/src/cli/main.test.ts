import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const demoData = fileURLToPath(new URL('../../demo-data', import.meta.url))

// A process of its own takes its time to start, on a busy machine above all.
vi.setConfig({ testTimeout: 120_000 })

let folder: string
let own: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-main-'))
  await cp(demoData, folder, { recursive: true })
  own = await testDatabase()
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

/** Starts the command as a process of its own, in the caller's folder. */
function start(args: readonly string[], environment: Record<string, string> = {}) {
  const { INIT_CWD: _, DATABASE_URL: __, NODE_OPTIONS: ___, ...inherited } = process.env
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...inherited, HMS_LANG: 'en', DATABASE_URL: own.url, ...environment },
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = once(child, 'close').then(([exitCode, signal]: (number | string | null)[]) => ({
    exitCode,
    signal,
    out: Buffer.concat(out).toString(),
    err: Buffer.concat(err).toString(),
  }))
  return { child, ended }
}

test('while another process has the database open: exit codes, and nothing but the result on standard output', async () => {
  expect(await start(['import', 'units', 'units.csv']).ended).toMatchObject({ exitCode: 0, err: '' })
  const imported = await start(['import', 'responses', './responses-2022.csv', '--year', '2022']).ended
  expect(imported).toMatchObject({ exitCode: 0, err: '' })
  const { exitCode, out, err } = await start(['indicators', '--year', '2022', '--format', 'json']).ended
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ units: { total: 75, answered: 69 } })
  expect((await start(['indicators', '--year', '1900']).ended).exitCode).toBe(1)
  expect((await start(['indicators', '--yaer', '1900']).ended).exitCode).toBe(2)
  const seen = await own.database.read((trx) => trx.selectFrom('submission').select('id').execute())
  expect(seen).toHaveLength(69)
})

test('a reader that closes the pipe is no fault', async () => {
  const { child, ended } = start(['indicators', '--year', '2022', '--format', 'json'])
  child.stdout.destroy()
  expect(await ended).toMatchObject({ exitCode: 0, err: '' })
})

test('the embedded database is made in a folder of the caller and stopped at the end', async () => {
  const environment = { DATABASE_URL: '', HMS_DATA_DIR: 'data' }
  expect(await start(['import', 'units', 'units.csv'], environment).ended).toMatchObject({
    exitCode: 0,
    err: '',
  })
  expect((await stat(join(folder, 'data', 'postgres'))).isDirectory()).toBe(true)
  await expect(stat(join(folder, 'data', 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT')
})

test('a signal while an import waits: nothing is stored, and the exit code says so', async () => {
  await own.database.transaction((trx) => trx.updateTable('unit').set({ campus: 'Elsewhere' }).execute())
  const interrupted = await own.database.withConnection(async (connection) => {
    await connection.query('begin; lock table unit')
    const waiting = start(['import', 'units', 'units.csv'])
    await untilSomeoneWaits()
    waiting.child.kill('SIGTERM')
    await pause(200)
    await connection.query('rollback')
    return waiting.ended
  })
  expect(interrupted).toMatchObject({
    exitCode: 143,
    out: '',
    err: 'Interrupted. Nothing has been changed.\n',
  })
  const units = await own.database.read((trx) => trx.selectFrom('unit').select('campus').execute())
  expect(new Set(units.map(({ campus }) => campus))).toEqual(new Set(['Elsewhere']))
})

async function untilSomeoneWaits(): Promise<void> {
  const waiting = () =>
    own.database.withConnection((connection) => connection.query('select from pg_locks where not granted'))
  while ((await waiting()).rows.length === 0) await pause(50)
}
