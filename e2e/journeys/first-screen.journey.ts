import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstScreensFile } from '@hms/tooling/test/first-screens'
import type { FirstScreen } from '@hms/tooling/test/first-screens'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import type { Persona } from '../support/personas.ts'

/** The most JavaScript, in bytes after gzip, that a first screen may need. */
const limits = [
  { app: 'unit portal', address: '/enhet/', persona: 'laboratoryManager', limit: 160_000 },
  { app: 'board', address: '/amu/', persona: 'committeeMember', limit: 175_000 },
  { app: 'round', address: '/runde/', persona: 'laboratoryManager', limit: 110_000 },
] as const satisfies readonly { app: string; address: string; persona: Persona; limit: number }[]

test.describe.configure({ mode: 'default' })

for (const { app, address, persona, limit } of limits) {
  test(`the first screen of the ${app} needs at most ${limit / 1000} kB of JavaScript`, async ({ page }) => {
    const scripts = new Map<string, Promise<Buffer>>()
    page.on('response', (response) => {
      const isScript = /javascript/.test(response.headers()['content-type'] ?? '')
      if (isScript && response.ok()) scripts.set(response.url(), response.body())
    })
    await enter(page, persona, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')

    const bodies = await Promise.all(scripts.values())
    const bytes = bodies.reduce((total, body) => total + gzipSync(body).length, 0)
    await note({ app, bytes, limit, files: bodies.length })
    expect(bodies.length, 'scripts of the page').toBeGreaterThan(0)
    expect(bytes, 'bytes of JavaScript, gzip').toBeLessThanOrEqual(limit)
  })
}

/** Adds to the table that the test run shows at its end. */
async function note(screen: FirstScreen): Promise<void> {
  await mkdir(dirname(firstScreensFile), { recursive: true })
  const known = await readFile(firstScreensFile, 'utf8').then(
    (text) => JSON.parse(text) as FirstScreen[],
    () => [],
  )
  const others = known.filter(({ app }) => app !== screen.app)
  await writeFile(firstScreensFile, JSON.stringify([...others, screen], null, 2))
}
