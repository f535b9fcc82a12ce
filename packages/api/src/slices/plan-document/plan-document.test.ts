import { strFromU8, unzipSync } from 'fflate'
import { languages } from '@hms/domain/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf } from '../../../test/signed-in.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const electronics = '/plan/2026/1315.pdf'
const word = electronics.replace('pdf', 'docx')

async function fileAs(personId: string, path: string) {
  return (await browserOf(server.address, personId)).ask(`${server.address}${path}`)
}

/** The text of a Word file, and its structure as it was written. */
async function wordAs(personId: string, path: string): Promise<string> {
  const { bytes } = await fileAs(personId, path)
  const parts = unzipSync(bytes)
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
}

test.each(languages)('in %s the plan is an accessible PDF, the same each time', async (language) => {
  const address = `${electronics}?language=${language}`
  const { status, headers, bytes } = await fileAs('demo-lineManager-1315', address)
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'no-store',
  ])
  expect(headers.get('content-disposition')).toBe('attachment; filename="hms-plan-2026-1315.pdf"')
  const pdf = bytes.toString('latin1')
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toContain(`<rdf:li>${language}`)
  expect((await fileAs('demo-safetyRepresentative-1315', address)).bytes.equals(bytes)).toBe(true)
})

describe('as Word', () => {
  test.each([
    ['nb', 'HMS-handlingsplan 2026', 'Egne mål'],
    ['nn', 'HMS-handlingsplan 2026', 'Eigne mål'],
    ['en', 'HSE action plan 2026', 'Own goals'],
  ] as const)('in %s it has real headings, and tables with heads', async (language, title, ownGoals) => {
    const { status, headers } = await fileAs('demo-lineManager-1315', `${word}?language=${language}`)
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="hms-plan-2026-1315.docx"',
    ])
    const text = await wordAs('demo-lineManager-1315', `${word}?language=${language}`)
    expect(text).toMatch(new RegExp(`w:val="Title"/>.*?${title}`))
    expect(text).toMatch(new RegExp(`w:val="Heading1"/>.*?${ownGoals}`))
    expect(text).toContain('<w:tblHeader/>')
  })

  test('it has every measure of the plan, and the goals that the unit inherits', async () => {
    const text = await wordAs('demo-lineManager-1315', word)
    const texts = await server.own.database.read((trx) =>
      trx
        .selectFrom('measure')
        .where('unitCode', '=', '1315')
        .where('year', '<=', 2026)
        .select('text')
        .execute(),
    )
    const asXml = (words: string) =>
      words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((measure) => !text.includes(asXml(measure.text)))).toEqual([])
    expect(text).toContain('Mål fra Universitetet i Havnes')
  })
})

describe('who gets it', () => {
  test.each([
    ['demo-safetyRepresentative-1315', 200],
    ['demo-chiefSafetyRepresentative', 200],
    ['demo-hseSection', 200],
    ['demo-lineManager-1615', 404],
    ['demo-facultyManagement-1600', 404],
  ] as const)('%s: %i', async (personId, status) => {
    expect((await fileAs(personId, electronics)).status).toBe(status)
    expect((await fileAs(personId, word)).status).toBe(status)
  })

  test.each(['/plan/2026/9999.pdf', '/plan/26/1315.pdf', '/plan/2026/1315.odt'])(
    'there is none at %s',
    async (path) => {
      expect((await fileAs('demo-hseSection', path)).status).toBe(404)
    },
  )

  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { status, location } = await new WebClient().ask(`${server.address}${word}`)
    expect([status, location?.pathname, location?.searchParams.get('to')]).toEqual([303, '/sign-in', word])
  })
})
