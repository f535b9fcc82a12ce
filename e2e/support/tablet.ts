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
