import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromiumFlags, ensureChromium } from '@hms/tooling/browser/chromium'
import type { BrowserContext, Page } from '@playwright/test'
import { chromium } from '@playwright/test'

/** Opens a browser that keeps what it has in a folder, as a tablet does: the same folder again is the same tablet. */
export async function openTablet(profile: string, address: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    args: [...chromiumFlags],
    baseURL: address,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 820, height: 1180 },
  })
}

/** A tablet whose battery can run empty. */
export interface MortalTablet {
  readonly page: Page
  /** Closes the browser in good order. */
  close(): Promise<void>
  /** Ends the browser with all its processes at once: nothing of it gets to finish. */
  kill(): Promise<void>
}

/** Opens one, with a folder as in `openTablet`. Throws when the browser ends before it can be spoken to. */
export async function openMortalTablet(profile: string): Promise<MortalTablet> {
  // What an earlier one has left of its lock.
  await rm(join(profile, 'SingletonLock'), { force: true })
  const child = spawn(
    await ensureChromium(),
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      '--lang=nb',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endpoint = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? []
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code}`)))
  })
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (!context || child.pid === undefined) throw new Error('The browser has no profile')
  const group = -child.pid
  const killAtExit = () => void process.kill(group, 'SIGKILL')
  process.once('exit', killAtExit)
  void gone.then(() => process.off('exit', killAtExit))
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    async close() {
      const devtools = await browser.newBrowserCDPSession()
      await devtools.send('Browser.close')
      await gone
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(group, 'SIGKILL')
      await gone
      await browser.close().catch(() => {})
    },
  }
}

/** Something that was registered, as the tablet or the server has it. */
export interface Registered {
  readonly id: string
  /** Point and field. */
  readonly key: string
  readonly value: unknown
}

/** What the tablet has of a round after all: read from its database, past the app. */
export interface KeptOnTablet {
  /** What stands, delivered or not. */
  readonly results: readonly Registered[]
  /** Hashes of photos, each of the content that is there. */
  readonly photos: readonly string[]
  /** Ids of what isn't delivered. */
  readonly unsent: readonly string[]
}

/** Reads what the tablet has kept, in a page of the app. */
export function keptOnTablet(page: Page): Promise<KeptOnTablet> {
  return page.evaluate(async () => {
    const answerOf = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await answerOf(indexedDB.open('hms-round'))
    const all = <Row>(table: string) =>
      answerOf(database.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>)
    const results = await all<{ id: string; key: string; value: unknown }>('results')
    const photos = await all<{ content: Blob }>('photos')
    const outbox = await all<{ id: string }>('outbox')
    database.close()
    const hashes = photos.map(async ({ content }) => {
      const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer())
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    })
    return {
      results: results.map(({ id, key, value }) => ({ id, key, value })),
      photos: await Promise.all(hashes),
      unsent: outbox.map(({ id }) => id),
    }
  })
}
