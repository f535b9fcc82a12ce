import { createHash } from 'node:crypto'
import { languages } from '@hms/domain/language'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { browserOf } from '../../../test/signed-in.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'
import { readAttachment } from './read-attachment.ts'
import type { ReceiptContent } from './receipt-content.ts'
import { verifyReceipt } from './verify-receipt.ts'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const at = (path: string) => `${server.address}${path}`
const electronics = '/receipt/2026/1315.pdf'

async function receiptAs(personId: string, path = electronics) {
  return (await browserOf(server.address, personId)).ask(at(path))
}

async function verdict(file: Uint8Array) {
  return server.own.database.transaction((trx) => verifyReceipt(trx, file))
}

function contentOf(file: Uint8Array): ReceiptContent {
  return JSON.parse(readAttachment(file) ?? 'null') as ReceiptContent
}

describe('the receipt', () => {
  test.each(languages)(
    'in %s is an accessible PDF in that language, the same each time',
    async (language) => {
      const address = `${electronics}?language=${language}`
      const { status, headers, bytes } = await receiptAs('demo-lineManager-1315', address)
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        200,
        'application/pdf',
        'no-store',
      ])
      expect(headers.get('content-disposition')).toBe('attachment; filename="hms-receipt-2026-1315.pdf"')
      const pdf = bytes.toString('latin1')
      expect(pdf).toMatch(/^%PDF-1\.7/)
      expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(pdf).toContain(`<rdf:li>${language}`)
      expect((await receiptAs('demo-safetyRepresentative-1315', address)).bytes.equals(bytes)).toBe(true)
    },
  )

  test('carries the answers, both signatures and a hash that follows from them', async () => {
    const content = contentOf((await receiptAs('demo-lineManager-1315')).bytes)
    expect(content).toMatchObject({
      format: 'hms-receipt',
      unit: { code: '1315' },
      year: 2026,
      edition: '2026',
      version: 1,
      late: false,
      submittedBy: { role: 'lineManager' },
      derived: { completedTogether: 'yes' },
      signatures: [
        { part: 'manager', role: 'lineManager', capacity: 'self', reason: null },
        { part: 'representative', role: 'safetyRepresentative', capacity: 'self', reason: null },
      ],
    })
    expect(Object.values(content.answers)).not.toContain(null)
    // The canonical form, written down once more: keys in order, no spaces.
    const answers = Object.fromEntries(
      Object.entries(content.answers).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    )
    const canonical = JSON.stringify({ answers, edition: '2026', unit: '1315', year: 2026 })
    expect(content.contentHash).toBe(createHash('sha256').update(canonical).digest('hex'))
    const questions = findEdition('2026')?.questions ?? []
    expect(questions.find(({ key }) => key === 'completedTogether')?.derivedFrom).toBe('signatures')
  })

  test('of a report that was let through says so, and why', async () => {
    const content = contentOf((await receiptAs('demo-hseSection', '/receipt/2026/1530.pdf')).bytes)
    expect(content.signatures[1]).toMatchObject({
      part: 'representative',
      role: 'hseSection',
      capacity: 'letThrough',
      reason: expect.stringMatching(/Verneombudet/),
    })
    expect(content.derived).toEqual({ completedTogether: 'no' })
  })

  test('of an imported report has no signatures, and leaves blank what was', async () => {
    const content = contentOf((await receiptAs('demo-lineManager-1615', '/receipt/2022/1615.pdf')).bytes)
    expect(content).toMatchObject({ signatures: [], submittedBy: null, derived: {}, edition: '2022' })
  })
})

describe('who gets it', () => {
  test.each([
    ['demo-safetyRepresentative-1315', 200],
    ['demo-chiefSafetyRepresentative', 200],
    ['demo-hseSection', 200],
    ['demo-lineManager-1615', 404],
    ['demo-facultyManagement-1600', 404],
    ['demo-committeeMember', 404],
  ] as const)('%s: %i', async (personId, status) => {
    expect((await receiptAs(personId)).status).toBe(status)
  })

  test.each([
    '/receipt/2026/1215.pdf',
    '/receipt/2026/9999.pdf',
    '/receipt/2026/1315.pdf?version=7',
    '/receipt/x/1315.pdf',
  ])('there is none at %s', async (path) => {
    expect((await receiptAs('demo-hseSection', path)).status).toBe(404)
  })

  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { status, location } = await new WebClient().ask(at(electronics))
    expect([status, location?.pathname, location?.searchParams.get('to')]).toEqual([
      303,
      '/sign-in',
      '/receipt/2026/1315.pdf',
    ])
  })
})

describe('checking one', () => {
  test('a file as it was given out is valid', async () => {
    const { bytes } = await receiptAs('demo-lineManager-1315')
    expect(await verdict(bytes)).toMatchObject({
      kind: 'valid',
      facts: { year: 2026, version: 1, unit: { nb: 'Institutt for elektronikk' } },
    })
  })

  test('one with another byte anywhere is not', async () => {
    const { bytes } = await receiptAs('demo-lineManager-1315')
    for (const place of [20, Math.floor(bytes.length / 3), bytes.length - 20]) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(['tampered', 'notAReceipt']).toContain((await verdict(changed)).kind)
    }
    expect(await verdict(Buffer.concat([bytes, Buffer.from('\n')]))).toEqual({ kind: 'tampered' })
  })

  test('what is no receipt is not', async () => {
    for (const file of ['', 'x', '%PDF-1.7\n/Type /EmbeddedFile /Length 9 stream\nnonsense'])
      expect(await verdict(Buffer.from(file))).toEqual({ kind: 'notAReceipt' })
  })

  test('one of another installation says so', async () => {
    const other = await webServer('demo')
    const browser = await browserOf(other.address, 'demo-lineManager-1315')
    const { bytes } = await browser.ask(`${other.address}/receipt/2026/1315.pdf`)
    expect(await verdict(bytes)).toEqual({
      kind: 'otherInstallation',
      installation: contentOf(bytes).installation,
    })
    await other.stop()
  })

  test('one of a report that was opened again is superseded, and stays readable as the former version', async () => {
    const address = '/receipt/2026/1530.pdf'
    const { bytes } = await receiptAs('demo-hseSection', address)
    const section = await callerAs(server.own.database, 'demo-hseSection')
    await section.report.reopen({ year: 2026, unitCode: '1530', reason: 'Et svar var feil, sier lederen.' })
    expect(await verdict(bytes)).toMatchObject({ kind: 'superseded', facts: { version: 1 } })
    expect((await receiptAs('demo-hseSection', address)).status).toBe(404)
    const former = await receiptAs('demo-hseSection', `${address}?version=1`)
    expect(former.status).toBe(200)
    expect(contentOf(former.bytes)).toEqual(contentOf(bytes))
    expect((await verdict(former.bytes)).kind).toBe('superseded')
  })

  test('answers that were changed in the database show', async () => {
    const { bytes } = await receiptAs('demo-lineManager-1315')
    await server.own.database.transaction(async (trx) => {
      await sql`alter table submission disable trigger submission_content_kept`.execute(trx)
      await sql`update submission set answers = jsonb_set(answers, '{ownHseGoals}', '"dontKnow"')
        where report_id = (select report.id from report join campaign on campaign.id = campaign_id
          where year = 2026 and unit_code = '1315')`.execute(trx)
      await sql`alter table submission enable trigger submission_content_kept`.execute(trx)
    })
    expect(await verdict(bytes)).toEqual({ kind: 'storedDiffers' })
  })
})
