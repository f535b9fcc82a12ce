import { gzipSync } from 'node:zlib'
import { chromiumFlags, ensureChromium } from '@hms/tooling/browser/chromium'
import { checklists } from '@hms/domain/safety-round/checklists'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { chromium, expect } from '@playwright/test'
import { enter, unitOf } from '../support/personas.ts'
import { planRound } from '../support/round-at-server.ts'
import { openReadyRound, usePicture, walkOn } from '../support/round-screen.ts'
import { wordsIn } from '../support/texts.ts'
import { goAround } from './go-around.ts'
import type { AnswerTimes } from './measure-answers.ts'
import { measureAnswers } from './measure-answers.ts'
import { choosePhotoLike } from './photo-like.ts'

/** How large the round is, and how slow the device. */
export interface RoundToMeasure {
  /** Where the system is. */
  readonly address: string
  /** At least so many; rooms are whole. */
  readonly points: number
  readonly photos: number
  readonly answers: number
  /** How many times slower than this machine. */
  readonly slowdown: number
  readonly say: (what: string) => void
}

/** What was measured. */
export interface RoundMeasures {
  readonly points: number
  readonly answers: AnswerTimes
  readonly storage: {
    /** Bytes of the contents of the photos. */
    readonly photos: number
    /** By how many bytes the browser's own estimate has grown with them. */
    readonly grown: number
    /** Of the app with everything, by the browser's own estimate. */
    readonly whole: number
  }
  /** Bytes of the first screen's JavaScript, each file compressed with gzip. */
  readonly script: number
}

const t = wordsIn('nb')
const lists = ['office', 'laboratory'] as const

/** Walks a large round on a slow device without network, and measures. */
export async function measureRound(options: RoundToMeasure): Promise<RoundMeasures> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] })
  try {
    const { context, page, script } = await openApp(browser, options)
    const rooms = Math.ceil(
      options.points / lists.reduce((sum, list) => sum + checklists[list].items.length, 0),
    )
    await planRound(
      page,
      unitOf.materials,
      Array.from({ length: rooms }, () => lists),
    )
    await page.reload()
    await openReadyRound(page)
    const points = Number(await page.getByRole('progressbar').first().getAttribute('max'))
    await context.setOffline(true)
    await walkOn(page)
    const before = await usedBy(page)
    await takePhotos(page, options)
    const after = await usedBy(page)
    await (
      await context.newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: options.slowdown })
    options.say(`answering ${options.answers} points …`)
    const answers = await measureAnswers(page, options.answers)
    const storage = {
      photos: after.photos - before.photos,
      grown: after.estimate - before.estimate,
      whole: after.estimate,
    }
    return { points, answers, storage, script }
  } finally {
    await browser.close()
  }
}

async function openApp(browser: Browser, { address }: RoundToMeasure) {
  const context: BrowserContext = await browser.newContext({
    baseURL: address,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 820, height: 1180 },
  })
  const page = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '')
    if (isScript && response.ok()) scripts.push(response.body())
  })
  await enter(page, 'materialsManager', `${address}/runde/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  return { context, page, script }
}

/** Takes photos, one at each point, from pictures like those of a camera. */
async function takePhotos(page: Page, { photos, say }: RoundToMeasure): Promise<void> {
  for (let photo = 1; photo <= photos; photo += 1) {
    await choosePhotoLike(page, photo)
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
    await usePicture(page)
    await expect(page.getByRole('dialog'), `photo ${photo}`).toHaveCount(0, { timeout: 30_000 })
    await expect(page.getByText(t('round:walk.saved'))).toBeVisible()
    if (photo % 25 === 0) say(`${photo} of ${photos} photos taken`)
    await goAround(page)
  }
}

/** Bytes that the photos on the device have, and that the browser counts for all that is kept. */
function usedBy(page: Page): Promise<{ readonly photos: number; readonly estimate: number }> {
  return page.evaluate(async () => {
    const { usage = 0 } = await navigator.storage.estimate()
    const photos = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('hms-round')
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const { result: database } = opening
        const reading = database.transaction('photos').objectStore('photos').getAll()
        reading.addEventListener('error', () => reject(reading.error))
        reading.addEventListener('success', () => {
          database.close()
          resolve((reading.result as { content: Blob }[]).reduce((sum, { content }) => sum + content.size, 0))
        })
      })
    })
    return { photos, estimate: usage }
  })
}
