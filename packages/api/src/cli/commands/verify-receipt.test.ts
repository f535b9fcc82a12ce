import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import { commandLine } from '../../../test/command-line.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { issueReceipt } from '../../slices/receipt/issue-receipt.ts'

const report = { year: 2026, unitCode: '1315' }

let own: TestDatabase
let folder: string
let hms: ReturnType<typeof commandLine>
let genuine: Uint8Array
beforeAll(async () => {
  own = await testDatabase('demo')
  folder = await mkdtemp(join(tmpdir(), 'hms-receipt-'))
  hms = commandLine(own.url, folder)
  const name = { nb: 'Seksjonen', nn: 'Seksjonen', en: 'The section' }
  const person = { id: 'demo-hseSection', name, appointments: [{ role: 'hseSection', unit: null }] } as const
  genuine = await own.database.transaction((trx) =>
    issueReceipt(trx, person, { ...report, version: null, language: 'nb' }, testClock()),
  )
  const altered = Buffer.from(genuine)
  altered[altered.length - 20] = (altered.at(-20) ?? 0) ^ 1
  await writeFile(join(folder, 'genuine.pdf'), genuine)
  await writeFile(join(folder, 'altered.pdf'), altered)
  await writeFile(join(folder, 'other.pdf'), '%PDF-1.7 of something else')
})
afterAll(async () => {
  await own.drop()
  await rm(folder, { recursive: true })
})

test('a genuine receipt: 0, and what it is a receipt for', async () => {
  expect(await hms('verify-receipt', 'genuine.pdf')).toEqual({
    code: 0,
    out: expect.stringMatching(
      /^Gyldig: Institutt for elektronikk, 2026, versjon 1, levert .+\. Kontrollsum [\da-f]{64}\.\n$/,
    ),
    error: '',
  })
})

test.each([
  ['an altered one', 'altered.pdf', 'ikke slik vi ga den ut'],
  ['what is none', 'other.pdf', 'er ingen kvittering'],
  ['a file that is not there', 'nowhere.pdf', 'nowhere.pdf'],
  ['a folder', '.', ''],
])('%s: 1, and why, on standard error', async (_, file, words) => {
  const { code, out, error } = await hms('verify-receipt', file)
  expect([code, out]).toEqual([1, ''])
  expect(error).toContain(words)
  expect(error.length).toBeGreaterThan(10)
})

test('no file at all: 2, for it was written wrongly', async () => {
  expect(await hms('verify-receipt')).toMatchObject({ code: 2, out: '' })
})

test('one that does not stand any more: 1, and since when', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  await section.report.reopen({ ...report, reason: 'Et svar var feil, sier lederen.' })
  const { code, error } = await hms('verify-receipt', 'genuine.pdf')
  expect(code).toBe(1)
  expect(error).toMatch(/^Ikke lenger gyldig: Institutt for elektronikk, 2026, versjon 1 er ekte/)
})
