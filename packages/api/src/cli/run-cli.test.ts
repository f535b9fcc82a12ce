import { EventEmitter } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { YearFigures } from '@hms/domain/indicator'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'
import type { CliProcess } from './run-cli.ts'
import { runCli } from './run-cli.ts'

const demoData = (name: string) => fileURLToPath(new URL(`../../demo-data/${name}`, import.meta.url))
const units = demoData('units.csv')
const responses = demoData('responses-2022.csv')
const baseline = demoData('baseline-2021.json')

let folder: string
let own: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-cli-'))
  own = await testDatabase()
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

interface Outcome {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

/** Runs a command as the process would, in this one: `folder` is the caller's. */
async function hms(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const written = { out: '', err: '' }
  const stream = (name: 'out' | 'err') =>
    Object.assign(new EventEmitter(), {
      isTTY: false,
      write: (text: string) => Boolean((written[name] += text)),
    })
  const host = Object.assign(new EventEmitter(), {
    env: { DATABASE_URL: own.url, HMS_LANG: 'en', INIT_CWD: folder, ...environment },
    stdout: stream('out'),
    stderr: stream('err'),
  })
  const exitCode = await runCli(args, host as unknown as CliProcess)
  return { exitCode, ...written }
}

describe('wrong usage: exit 2, words on standard error, nothing on standard output', () => {
  test.each([
    ['no command', [], 'Commands:'],
    ['a group without its command', ['import'], 'baseline'],
    ['an unknown command', ['imprt'], 'imprt'],
    ['an unknown command of a group', ['import', 'unit'], 'unit'],
    ['an unknown option', ['migrate', '--fast'], '--fast'],
    ['a missing file', ['import', 'units'], 'file'],
    ['one argument too many', ['import', 'units', 'a.csv', 'b.csv'], 'too many'],
    ['a missing year', ['import', 'responses', 'a.csv'], '--year'],
    ['a year without its value', ['indicators', '--year'], '--year'],
    ['a year that is none', ['indicators', '--year', '22'], '22'],
    ['a year that is none, with an import', ['import', 'baseline', 'a.json', '--year', '2022.5'], '2022.5'],
    ['an unknown format', ['indicators', '--year', '2022', '--format', 'xml'], 'xml'],
    ['an unknown edition', ['import', 'responses', 'a.csv', '--year', '2022', '--edition', '1999'], '1999'],
    [
      'a deadline that is none',
      ['import', 'responses', 'a.csv', '--year', '2022', '--deadline', '2022-02-30'],
      '2022-02-30',
    ],
    ['an unknown edition of a form', ['form', '--edition', 'x', '--lang', 'nb', '--out', 'f.pdf'], 'x'],
    ['an unknown language', ['form', '--edition', '2022', '--lang', 'se', '--out', 'f.pdf'], 'se'],
    ['a form without a file', ['form', '--edition', '2022', '--lang', 'nb'], '--out'],
  ])('%s', async (_, args, said) => {
    const { exitCode, out, err } = await hms(args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(said)
  })
})

test('help is a result: exit 0, on standard output', async () => {
  for (const args of [
    ['--help'],
    ['import', '--help'],
    ['import', 'responses', '--help'],
    ['backup', '--help'],
  ]) {
    const { exitCode, out, err } = await hms(args)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(/^Usage: hms/)
  }
})

test.each([
  [{ HMS_LANG: 'nb' }, 'Bruk: hms'],
  [{ HMS_LANG: 'nn' }, 'Kommandoane'],
  [{ HMS_LANG: '', LANG: 'en_GB.UTF-8' }, 'Usage: hms'],
  [{ HMS_LANG: '', LC_ALL: 'nn_NO.UTF-8', LANG: 'en_GB.UTF-8' }, 'Kommandoane'],
  [{ HMS_LANG: '', LANG: 'C.UTF-8' }, 'Bruk: hms'],
])('the language of %o', async (environment, said) => {
  expect((await hms(['--help'], environment)).out).toContain(said)
})

describe('from nothing to the tables', () => {
  test('units, responses and baseline come in, with relative paths of the caller', async () => {
    await writeFile(join(folder, 'u.csv'), await readFile(units))
    expect(await hms(['import', 'units', 'u.csv'])).toEqual({
      exitCode: 0,
      out: 'Units: 85 new, 0 changed, 0 removed. 85 in all, 75 of them report.\n',
      err: '',
    })
    const dry = await hms(['import', 'responses', responses, '--year', '2022', '--dry-run'])
    expect(dry).toMatchObject({ exitCode: 0, err: '' })
    expect(dry.out).toContain('69 would change')
    expect((await hms(['indicators', '--year', '2022'])).exitCode).toBe(1)

    const first = await hms(['import', 'responses', responses, '--year', '2022'])
    expect(first.out).toContain(
      '69 changed (69 new, 0 replaced), 0 unchanged. 69 of 75 units have handed in.',
    )
    const second = await hms(['import', 'responses', responses, '--year', '2022'])
    expect(second).toEqual({
      exitCode: 0,
      out: '2022 (edition 2022): 0 changed (0 new, 0 replaced), 69 unchanged. 69 of 75 units have handed in.\n',
      err: '',
    })
    expect((await hms(['import', 'baseline', baseline, '--year', '2021'])).out).toContain('1 changed')
    expect((await hms(['import', 'baseline', baseline, '--year', '2021'])).out).toContain('0 changed')
  })

  test('persons and their roles: a trial, the file, the file again, and a file with faults', async () => {
    const write = (...rows: readonly string[]) =>
      writeFile(
        join(folder, 'roles.csv'),
        ['principal_name;name;role;unit_code;area_code;campus;acting;valid_from;valid_to', ...rows].join(
          '\n',
        ),
      )
    const section = 'section@havnes.example;HSE section;hseSection;;;;no;2026-01-01;'
    const manager = 'manager@havnes.example;A manager;lineManager;1615;;;yes;2026-01-01;2026-06-30'
    await write(section, manager)
    const counts = 'Persons: 2 new, 0 changed, 0 unchanged.\nRoles: 2 new, 0 changed, 0 unchanged.\n'
    expect(await hms(['import', 'appointments', 'roles.csv', '--dry-run'])).toEqual({
      exitCode: 0,
      out: `${counts}This was a trial. Nothing is stored.\n`,
      err: '',
    })
    expect(await hms(['import', 'appointments', 'roles.csv'])).toEqual({ exitCode: 0, out: counts, err: '' })
    expect((await hms(['import', 'appointments', 'roles.csv'])).out).toBe(
      'Persons: 0 new, 0 changed, 2 unchanged.\nRoles: 0 new, 0 changed, 2 unchanged.\n',
    )

    await write(section, manager.replace('1615', '9999').replace('2026-06-30', '2026-02-30'))
    const refused = await hms(['import', 'appointments', 'roles.csv'])
    expect([refused.exitCode, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('9999')
    expect(refused.err).toContain('2026-02-30')
    const { events } = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('action', '=', 'import.appointments')
        .select(({ fn }) => fn.countAll<number>().as('events'))
        .executeTakeFirstOrThrow(),
    )
    expect(Number(events)).toBe(2)
    expect((await hms(['audit', 'verify'])).exitCode).toBe(0)
  })

  test('json is the figures of the year, whole', async () => {
    const { exitCode, out, err } = await hms(['indicators', '--year', '2022', '--format', 'json'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const figures = JSON.parse(out) as YearFigures
    expect(figures).toMatchObject({ year: 2022, edition: '2022', units: { total: 75, answered: 69 } })
    expect(figures.tables.find(({ question }) => question === 'ownHseGoals')).toMatchObject({
      number: '2',
      row: null,
      base: 75,
      baseKind: 'allUnits',
      counts: [
        { answer: 'yes', count: 33, percent: 44 },
        { answer: 'no', count: 36, percent: 48 },
        { answer: 'dontKnow', count: 0, percent: 0 },
      ],
      blank: 0,
      notShown: 0,
      notSubmitted: 6,
      answeredWhileHidden: 0,
    })
    expect(figures.indicators.find(({ id }) => id === 'ownHseGoals.lacking')).toMatchObject({
      numerator: 42,
      base: 75,
      baseKind: 'allUnits',
      percent: 56,
      previous: { year: 2021, numerator: 45, base: 75 },
      changePoints: -4,
      continuity: 'same',
    })
  })

  test('the table is aligned and in the language of the command line', async () => {
    const { out } = await hms(['indicators', '--year', '2022', '--format', 'table'], { HMS_LANG: 'nb' })
    const lines = out.split('\n')
    expect(lines[0]).toBe('2022, skjemautgave 2022: 69 av 75 enheter har svart.')
    const row = lines.find((line) => line.includes('ownHseGoals.lacking')) ?? ''
    expect(row.replaceAll('\u00a0', ' ').split(/ {2,}/)).toEqual([
      '',
      '2',
      'ownHseGoals.lacking',
      '42',
      '75',
      'alle enheter',
      '56,0 %',
      '2021',
      '45',
      '75',
      '−4,0',
      'Bedre',
    ])
    expect(lines[2]?.indexOf('Indikator')).toBe(row.indexOf('ownHseGoals'))
  })

  test('csv opens in a Norwegian spreadsheet: byte order mark, semicolons, CRLF, decimal comma', async () => {
    const { out } = await hms(['indicators', '--year', '2022', '--format', 'csv'], { HMS_LANG: 'nb' })
    expect(out.startsWith('\ufeffNr.;Indikator;')).toBe(true)
    const lines = out.split('\r\n')
    expect(lines.find((line) => line.includes('ownHseGoals.yes'))).toBe(
      '2;ownHseGoals.yes;33;75;alle enheter;44;2021;24;75;12;Bedre',
    )
    expect(lines.find((line) => line.includes('completedTogether.yes'))).toContain(';90,7;')
  })

  test('answer counts instead of indicators', async () => {
    const { out } = await hms(['indicators', '--year', '2021', '--format', 'csv', '--tables'])
    expect(out).toContain('\r\n2;ownHseGoals;No;43;75;all units;57.3\r\n')
  })

  test('a year without figures is refused with the years that there are', async () => {
    expect(await hms(['indicators', '--year', '2019'])).toEqual({
      exitCode: 1,
      out: '',
      err: 'There are no figures for 2019. There are figures for: 2021, 2022.\n',
    })
  })

  test('faults are listed one a line on standard error: line, column, value and what was expected', async () => {
    const text = (await readFile(responses, 'utf8')).replace(
      ';Ja;Ja;I stor grad;',
      ';Ja;Kanskje;I stor grad;',
    )
    await writeFile(join(folder, 'bad.csv'), `${text.trimEnd()}\n1;2\n`)
    const { exitCode, out, err } = await hms(['import', 'responses', 'bad.csv', '--year', '2022'])
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err.split('\n')).toEqual([
      'bad.csv has not been imported, and nothing has been stored. 2 faults:',
      '  line 2, column ownHseGoals: found “Kanskje”, expected one of: Ja, Nei, Vet ikke',
      '  line 71: found “2”, expected 55 cells in the row',
      '',
    ])
  })

  test.each([
    ['a file that is not there', 'nowhere.csv', 'does not exist'],
    ['a folder', '.', 'is a folder'],
  ])('%s is refused', async (_, file, said) => {
    const { exitCode, out, err } = await hms(['import', 'units', file])
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err).toContain(said)
  })
})

describe('backup and restore', () => {
  test('a backup is written once, for its maker alone, and not over another file unless told to', async () => {
    const first = await hms(['backup', 'b.hms'])
    expect(first).toMatchObject({ exitCode: 0, err: '' })
    expect(first.out).toContain('b.hms: 76 tables')
    expect((await stat(join(folder, 'b.hms'))).mode & 0o777).toBe(0o600)
    const again = await hms(['backup', 'b.hms'])
    expect({ exitCode: again.exitCode, out: again.out }).toEqual({ exitCode: 1, out: '' })
    expect(again.err).toContain('already')
    expect((await hms(['backup', 'b.hms', '--overwrite'])).exitCode).toBe(0)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a place that cannot be written to', async () => {
    const { exitCode, err } = await hms(['backup', 'nowhere/b.hms'])
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: 'The file nowhere/b.hms cannot be written (ENOENT).\n',
    })
  })

  test('restored elsewhere: the same figures; refused where there is data', async () => {
    const other = await testDatabase()
    const environment = { DATABASE_URL: other.url }
    expect((await hms(['restore', 'b.hms'], environment)).exitCode).toBe(0)
    const figures = async (of?: Record<string, string>) =>
      (await hms(['indicators', '--year', '2022', '--format', 'json'], of)).out
    expect(await figures(environment)).toBe(await figures())
    expect(await hms(['restore', 'b.hms'], environment)).toMatchObject({ exitCode: 1, out: '' })
    expect((await hms(['restore', 'b.hms', '--force'], environment)).exitCode).toBe(0)
    await other.drop()
  })

  test.each([
    ['a file that is no backup', 'u.csv', 'is not a backup'],
    ['a file that is not there', 'nowhere.hms', 'does not exist'],
    ['a folder', '.', 'is a folder'],
  ])('%s is refused', async (_, file, said) => {
    const { exitCode, out, err } = await hms(['restore', file, '--force'])
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err).toContain(said)
  })

  test('a damaged one is refused', async () => {
    const bytes = await readFile(join(folder, 'b.hms'))
    await writeFile(join(folder, 'cut.hms'), bytes.subarray(0, bytes.length / 2))
    const { exitCode, err } = await hms(['restore', 'cut.hms', '--force'])
    expect(exitCode).toBe(1)
    expect(err).toContain('damaged')
  })
})

test('migrate says that there is nothing to do', async () => {
  expect(await hms(['migrate'])).toEqual({
    exitCode: 0,
    out: 'The database is up to date already. 0 changed.\n',
    err: '',
  })
})

test('a form is written, without a database too', async () => {
  const environment = { DATABASE_URL: '', HMS_DATA_DIR: join(folder, 'none') }
  const made = await hms(['form', '--edition', '2026', '--lang', 'nn', '--out', 'f.pdf'], environment)
  expect(made).toEqual({ exitCode: 0, out: 'The form has been written to f.pdf.\n', err: '' })
  expect((await readFile(join(folder, 'f.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(stat(join(folder, 'none'))).rejects.toThrow('ENOENT')
})

test('a database that does not answer is refused in plain words', async () => {
  const { exitCode, out, err } = await hms(['migrate'], {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  })
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
  expect(err).toContain('does not answer')
})
