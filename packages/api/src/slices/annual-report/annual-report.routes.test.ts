import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../../../test/signed-in.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

async function fileAs(personId: string, path: string) {
  return (await browserOf(server.address, personId)).ask(`${server.address}${path}`)
}

test.each([
  ['demo-hseSection', '', 200],
  ['demo-chiefSafetyRepresentative', '', 200],
  ['demo-hseSection', '?within=1300', 200],
  ['demo-facultyManagement-1600', '?within=1300', 404],
  ['demo-lineManager-1315', '', 404],
  ['demo-hseSection', '?within=none', 404],
] as const)('%s asks for the report%s: %i', async (person, query, status) => {
  expect((await fileAs(person, `/annual-report/2022/json${query}`)).status).toBe(status)
})

test('the file is named by year, part and kind, and nobody keeps it', async () => {
  const { headers } = await fileAs('demo-hseSection', '/annual-report/2022/datapackage?within=1300')
  expect([
    headers.get('content-disposition'),
    headers.get('content-type'),
    headers.get('cache-control'),
  ]).toEqual(['attachment; filename="hms-annual-report-2022-1300.zip"', 'application/zip', 'no-store'])
})

test.each(['/annual-report/1999/json', '/annual-report/2022/odt', '/annual-report/22/json'])(
  'there is none at %s',
  async (path) => {
    expect((await fileAs('demo-hseSection', path)).status).toBe(404)
  },
)
