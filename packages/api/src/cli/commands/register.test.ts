import { EventEmitter } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegisterId } from '@hms/domain/figure-register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { ReportedRow } from '../../../test/figures-2022.ts'
import { asFile, reportedRows } from '../../../test/figures-2022.ts'
import type { CliProcess } from '../run-cli.ts'
import { runCli } from '../run-cli.ts'

let folder: string
let own: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-register-'))
  own = await testDatabase('demo')
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

async function hms(...args: readonly string[]) {
  const written = { out: '', err: '' }
  const stream = (name: 'out' | 'err') =>
    Object.assign(new EventEmitter(), {
      isTTY: false,
      write: (text: string) => Boolean((written[name] += text)),
    })
  const host = Object.assign(new EventEmitter(), {
    env: { DATABASE_URL: own.url, HMS_LANG: 'nb', INIT_CWD: folder },
    stdout: stream('out'),
    stderr: stream('err'),
  })
  const exitCode = await runCli(['register', ...args], host as unknown as CliProcess)
  return { exitCode, ...written }
}

const registers = Object.entries(reportedRows) as [RegisterId, readonly ReportedRow[]][]
const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted()

describe.each(registers)('the figures of 2022: %s', (id, rows) => {
  const years = new Set(rows.map(({ year }) => Number(year)))
  const ofThem = (cells: readonly ReportedRow[]) => cells.filter(({ year }) => years.has(Number(year)))

  test('are taken in by the command, and read back to the last digit: by command and by procedure', async () => {
    const api = await callerAs(own.database, 'demo-hseSection')
    // What the demo has of the same years makes way.
    await own.database.transaction((trx) =>
      trx.deleteFrom('registerRow').where('register', '=', id).execute(),
    )
    await writeFile(join(folder, `${id}.csv`), asFile(rows))
    const taken = await hms('import', id, `${id}.csv`)
    expect(taken).toMatchObject({ exitCode: 0, err: '' })
    expect(taken.out).toContain(`nye ${rows.length}`)

    const shown = await hms('show', id, '--format', 'json')
    expect(sorted(ofThem(JSON.parse(shown.out) as ReportedRow[]))).toEqual(sorted(rows))
    const listed = await api.figureRegister.rows({ register: id, pageSize: 1_000 })
    expect(sorted(ofThem(listed.rows.map(({ cells }) => cells)))).toEqual(sorted(rows))
  })

  test('come out as a file that is taken in again and changes nothing', async () => {
    const { out } = await hms('show', id, '--format', 'csv')
    await writeFile(join(folder, 'again.csv'), out)
    expect((await hms('import', id, 'again.csv')).out).toContain('nye 0, endrede 0')
  })
})

test('figures of single years are asked for', async () => {
  const { out } = await hms('show', 'publishedFigures', '--year', '2021', '--format', 'json')
  const rows = JSON.parse(out) as readonly ReportedRow[]
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2021]))
})

test('a file with faults is refused, with each fault on a line', async () => {
  await writeFile(join(folder, 'faults.csv'), 'year;group;course;held\n2022;basic;;x\n')
  const { exitCode, err } = await hms('import', 'courses', 'faults.csv')
  expect(exitCode).toBe(1)
  expect(err).toContain('linje 2, kolonne course')
  expect(err).toContain('linje 2, kolonne held')
})

test('an unknown register is told of with those that there are', async () => {
  const { exitCode, err } = await hms('show', 'nothing')
  expect(exitCode).toBe(2)
  expect(err).toContain('sickLeave')
})

test('the registers are listed with their rows', async () => {
  const { out } = await hms('list', '--format', 'json')
  const listed = JSON.parse(out) as readonly { readonly id: string; readonly rows: number }[]
  expect(listed.find(({ id }) => id === 'whistleblowing')).toEqual({ id: 'whistleblowing', rows: 2 })
})
