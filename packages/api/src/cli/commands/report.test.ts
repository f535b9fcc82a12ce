import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportContent } from '@hms/domain/annual-report'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../../../test/command-line.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
let folder: string
let hms: ReturnType<typeof commandLine>
beforeAll(async () => {
  own = await testDatabase('demo')
  folder = await mkdtemp(join(tmpdir(), 'hms-report-'))
  hms = commandLine(own.url, folder)
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

const wanted = ['report', '--year', '2022', '--format', 'json', '--lang', 'nb', '--out']

test('the report of a year goes into a file, which is not overwritten unless told to', async () => {
  expect(await hms(...wanted, 'all.json')).toEqual({
    code: 0,
    out: 'Rapporten ligger i all.json.\n',
    error: '',
  })
  const content = JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')) as ReportContent
  expect([content.year, content.within, content.units]).toEqual([2022, null, { total: 75, answered: 69 }])
  expect(await hms(...wanted, 'all.json')).toMatchObject({ code: 1, out: '' })
  expect(await hms(...wanted, 'all.json', '--overwrite')).toMatchObject({ code: 0 })
})

test('or that of a faculty', async () => {
  expect(await hms(...wanted, 'part.json', '--faculty', '1300')).toMatchObject({ code: 0 })
  const content = JSON.parse(await readFile(join(folder, 'part.json'), 'utf8')) as ReportContent
  expect(content.within?.code).toBe('1300')
})

test.each([
  ['a year without figures', ['--year', '1999', '--format', 'json'], 1, '1999'],
  ['a faculty of a published year', ['--year', '2021', '--format', 'json', '--faculty', '1300'], 1, '2021'],
  ['an unknown faculty', ['--year', '2022', '--format', 'json', '--faculty', 'x'], 1, 'x'],
  ['an unknown format', ['--year', '2022', '--format', 'odt'], 2, 'odt'],
])('%s is refused', async (_, args, code, said) => {
  const outcome = await hms('report', ...args, '--lang', 'nb', '--out', 'none')
  expect(outcome).toMatchObject({ code, out: '' })
  expect(outcome.error).toContain(said)
})
