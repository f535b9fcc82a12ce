import { createHash } from 'node:crypto'
import { languages } from '@hms/domain/language'
import { formatStamp } from '@hms/domain/register'
import { resultKey } from '@hms/domain/safety-round'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { browserOf } from '../../../test/signed-in.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

let server: WebServer
/** Of the unit that is in the middle of its round, with a photo. */
let path: string
beforeAll(async () => {
  server = await webServer('demo')
  const caller = await callerAs(server.own.database, 'demo-lineManager-1215')
  const [listed] = (await caller.safetyRound.list({ within: '1215' })).rows
  const id = listed?.id ?? 0
  path = `/round/${id}.pdf`
  const { results } = await caller.safetyRound.open({ id })
  const [point = ''] =
    /^\d+\/\w+\.\w+/.exec(results.find(({ value }) => value === 'putRight')?.key ?? '') ?? []
  const hash = createHash('sha256').update(pixel).digest('hex')
  await caller.safetyRound.uploadPhoto({ id, hash, type: 'image/png', content: pixel.toString('base64') })
  await caller.safetyRound.takeIn({
    id,
    entries: [
      {
        id: 'photo-of-the-test',
        key: resultKey({ point, field: 'photo', hash }),
        value: { type: 'image/png', bytes: pixel.length, width: 1, height: 1 },
        stamp: formatStamp({ wall: Date.parse('2026-11-23T08:00:00Z'), counter: 0, writer: 'test' }),
      },
    ],
  })
})
afterAll(() => server.stop())

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function reportAs(personId: string, address = path) {
  return (await browserOf(server.address, personId)).ask(server.address + address)
}

test.each(languages)('in %s it is an accessible PDF, with the photo and what it shows', async (language) => {
  const { status, headers, bytes } = await reportAs('demo-lineManager-1215', `${path}?language=${language}`)
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(headers.get('content-disposition')).toMatch(/filename="hms-round-\d{4}-\d{2}-\d{2}-1215\.pdf"/)
  const pdf = bytes.toString('latin1')
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toContain(`<rdf:li>${language}`)
  expect(pdf).toMatch(/\/Subtype ?\/Image/)
  expect(pdf).toContain('/Alt')
})

describe('who gets it', () => {
  test.each([
    ['demo-safetyRepresentative-1215', 200],
    ['demo-hseSection', 200],
    ['demo-lineManager-1615', 404],
    ['demo-committeeMember', 404],
  ] as const)('%s: %i', async (personId, status) => {
    expect((await reportAs(personId)).status).toBe(status)
  })

  test.each(['/round/999999.pdf', '/round/x.pdf', '/round/1.docx'])(
    'there is none at %s',
    async (address) => {
      expect((await reportAs('demo-hseSection', address)).status).toBe(404)
    },
  )

  test('whoever is not signed in is sent to sign in', async () => {
    const { status, location } = await new WebClient().ask(server.address + path)
    expect([status, location?.searchParams.get('to')]).toEqual([303, path])
  })
})
