import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { sharedAddress } from '../support/address.ts'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { startNewVersionFront } from '../support/new-version-front.ts'
import type { Persona } from '../support/personas.ts'
import { enter, unitOf } from '../support/personas.ts'
import type { RoundAtServer } from '../support/round-at-server.ts'
import { planRound, roundAtServer } from '../support/round-at-server.ts'
import {
  choosePicture,
  expectAllSent,
  expectSaved,
  goNext,
  gradeOn,
  openReadyRound,
  photograph,
  press,
  takePicture,
  usePicture,
  walkOn,
  writeNote,
} from '../support/round-screen.ts'
import type { KeptOnTablet } from '../support/tablet.ts'
import { keptOnTablet, openTablet } from '../support/tablet.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test.describe.configure({ timeout: 180_000 })
test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/, /status of 50\d/] } })

test('closed and opened again without network, the tablet has everything that it showed as saved, and delivers it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'hms-tablet-'))
  let tablet = await openTablet(profile, sharedAddress())
  try {
    let page = tablet.pages()[0] as Page
    const round = await readyRound(page, 'processManager', unitOf.process)
    await expectInstallable(page)
    await tablet.setOffline(true)
    await walkOn(page)
    const first = page.url()
    await press(page, 'needsImprovement')
    await expectSaved(page)
    await writeNote(page, 'Avtrekket suger ikke')
    await expectSaved(page)
    await photograph(page, 1)
    await expectSaved(page)
    for (const grade of ['ok', 'putRight', 'notApplicable'] as const) {
      await goNext(page)
      await press(page, grade)
      await expectSaved(page)
    }
    const before = await keptOnTablet(page)
    expect(before).toMatchObject({ results: { length: 6 }, photos: { length: 1 }, unsent: { length: 7 } })

    await tablet.close()
    tablet = await openTablet(profile, sharedAddress())
    await tablet.setOffline(true)
    page = tablet.pages()[0] as Page
    await page.goto('/runde/')
    await page.getByRole('link', { name: t('round:mine.open') }).click()
    await expect(page.getByText(patternOf(`4 av {{points}} vurdert`)).first()).toBeVisible()
    await page.goto(first)
    await expect(gradeOn(page, 'needsImprovement')).toBeChecked()
    await expect(page.getByLabel(t('round:walk.note'))).toHaveValue('Avtrekket suger ikke')
    await expect(page.getByRole('list', { name: t('round:walk.photos') }).getByRole('img')).toBeVisible()
    expect(await keptOnTablet(page)).toEqual(before)

    await tablet.setOffline(false)
    await expectAllSent(page)
    expectDeliveredOnce(before, await roundAtServer(page, round))
  } finally {
    await tablet.close()
    await rm(profile, { recursive: true, force: true })
  }
})

test('a server that fails, hangs, or drops the line after it has stored: each thing comes in once', async ({
  page,
  context,
}) => {
  const round = await readyRound(page, 'biomedicalManager', unitOf.biomedical)
  await walkOn(page)

  await test.step('it answers with an error', async () => {
    const stop = await disturb(context, (route) =>
      route.fulfill({ status: 500, body: 'Internal Server Error' }),
    )
    await press(page, 'needsImprovement')
    await writeNote(page, 'Gulvet er vått')
    await photograph(page, 2)
    await expectSaved(page)
    await expect.poll(() => stop.count()).toBeGreaterThan(0)
    await stop()
    await expectAllSent(page)
  })

  await test.step('it is slow', async () => {
    const stop = await disturb(context, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      await route.continue()
    })
    await goNext(page)
    await press(page, 'ok')
    await expectSaved(page)
    await goNext(page)
    await press(page, 'putRight')
    await expectSaved(page)
    await expectAllSent(page)
    await stop()
  })

  await test.step('it stores, and the line breaks before the answer', async () => {
    const stop = await disturb(context, async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    await goNext(page)
    await press(page, 'notApplicable')
    await photograph(page, 3)
    await expectSaved(page)
    await expect.poll(() => stop.count(), { timeout: 30_000 }).toBeGreaterThan(1)
    await stop()
    await expectAllSent(page)
  })

  const kept = await keptOnTablet(page)
  expect(kept).toMatchObject({ results: { length: 7 }, photos: { length: 2 }, unsent: [] })
  expectDeliveredOnce(kept, await roundAtServer(page, round))
})

test('without room the person is told, what was saved stays, and with room again all of it is saved and sent', async ({
  page,
  context,
}) => {
  await enter(page, 'materialsManager', '/runde/')
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  // Chromium remembers for half a minute that there was room for so much: so little that a large photo asks anew.
  const used = await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    return (await navigator.storage.estimate()).usage ?? 0
  })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 300_000 })
  const round = await readyRound(page, 'materialsManager', unitOf.materials)
  await context.setOffline(true)
  await walkOn(page)
  await press(page, 'needsImprovement')
  await photograph(page, 4)
  await expectSaved(page)
  const before = await keptOnTablet(page)

  const large = await takePicture(page, 5, { width: 1_600, height: 1_200, isDetailed: true })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await choosePicture(page, large)
  await usePicture(page)
  await expect(page.getByText(t('round:photo.noRoom'))).toBeVisible()
  await page.keyboard.press('Escape')
  await goNext(page)
  await press(page, 'ok')
  await expect(page.getByText(t('round:walk.notSaved'))).toBeVisible()
  await expect(page.getByText(t('round:device.notWritten_one'))).toBeVisible()
  await expectAccessible(page, 'a tablet without room')
  // Said once more, it is no more saved than before.
  await page.keyboard.press('1')
  await expect(page.getByText(t('round:walk.saved'))).toBeHidden()
  await choosePicture(page, large)
  await usePicture(page)
  await expect(page.getByText(t('round:photo.noRoom'))).toBeVisible()
  expect(await keptOnTablet(page)).toEqual(before)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await usePicture(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText(t('round:device.notWritten_one'))).toBeHidden({ timeout: 30_000 })
  await expectSaved(page)
  const after = await keptOnTablet(page)
  expect(after).toMatchObject({ results: { length: 4 }, photos: { length: 2 }, unsent: { length: 6 } })
  await page.reload()
  await expect(page.getByRole('list', { name: t('round:walk.photos') }).getByRole('img')).toBeVisible()

  await context.setOffline(false)
  await expectAllSent(page)
  expectDeliveredOnce(after, await roundAtServer(page, round))
})

test('a new version waits until the person takes it, and delivers what the old one has not sent', async ({
  page,
  context,
}) => {
  const front = await startNewVersionFront(sharedAddress())
  try {
    await enter(page, 'psychologyManager', '/enhet/')
    await page.goto(`${front.address}/runde/`)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const round = await planRound(page, unitOf.psychology, [['office']])
    await page.reload()
    await openReadyRound(page)
    const stop = await disturb(context, (route) => route.fulfill({ status: 503 }))
    await walkOn(page)
    await press(page, 'needsImprovement')
    await writeNote(page, 'Rekkverket er løst')
    await photograph(page, 6)
    await expectSaved(page)

    front.publish()
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    const offer = page.getByText(patternOf(t('round:device.newVersion')))
    await expect(offer).toBeVisible()
    await test.step('the old one goes on, also with what it has not loaded yet', async () => {
      await goNext(page)
      await press(page, 'ok')
      await expectSaved(page)
      await page.getByRole('link', { name: t('round:walk.toRooms') }).click()
      await page.getByRole('link', { name: t('round:round.toClosing') }).click()
      await expect(page.getByRole('heading', { level: 1, name: t('round:closing.title') })).toBeVisible()
      await expect(page.locator('script[src*="-next.js"]')).toHaveCount(0)
    })
    const before = await keptOnTablet(page)
    expect(before).toMatchObject({ results: { length: 4 }, photos: { length: 1 }, unsent: { length: 5 } })

    // The browser lets the old one end what it has in hand first: who has waited presses again.
    await expect(async () => {
      const button = page.getByRole('button', { name: t('round:device.update') })
      if (await button.isVisible()) await button.click()
      await expect(page.locator('script[src*="-next.js"]')).toHaveCount(1, { timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    await expect(page.getByRole('heading', { level: 1, name: t('round:closing.title') })).toBeVisible()
    await expect(offer).toBeHidden()
    expect(await keptOnTablet(page)).toEqual(before)
    await stop()
    await expectAllSent(page)
    expectDeliveredOnce(before, await roundAtServer(page, round))
  } finally {
    await front.stop()
  }
})

/** Signs in, plans a round of one room, makes it ready and opens it; returns its id. */
async function readyRound(page: Page, persona: Persona, unit: string): Promise<number> {
  await enter(page, persona, '/runde/')
  const round = await planRound(page, unit, [['office']])
  await page.reload()
  await openReadyRound(page)
  return round
}

/** Lets something happen to what the tablet sends, until it is called; `count` says how often it has. */
async function disturb(
  context: BrowserContext,
  fault: (route: Parameters<Parameters<BrowserContext['route']>[1]>[0]) => Promise<void>,
) {
  const sent = /\/trpc\/files\/safetyRound\.(takeIn|uploadPhoto)/
  let count = 0
  await context.route(sent, async (route) => {
    count += 1
    await fault(route)
  })
  return Object.assign(() => context.unroute(sent), { count: () => count })
}

/** The browser itself would offer to install the app; it doesn't in a window that keeps nothing. */
async function expectInstallable(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.enable')
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  const { url, errors, data } = await devtools.send('Page.getAppManifest')
  expect({ path: new URL(url).pathname, errors }).toEqual({ path: '/runde/manifest.webmanifest', errors: [] })
  expect(JSON.parse(data ?? '{}')).toMatchObject({ id: '/runde/', scope: '/runde/', display: 'standalone' })
}

/** Everything that a tablet has is at the server, and came in once. */
function expectDeliveredOnce({ results, photos }: KeptOnTablet, server: RoundAtServer): void {
  expect(Object.fromEntries(server.standing)).toEqual(
    Object.fromEntries(results.map(({ key, value }) => [key, value])),
  )
  expect(server.history.map(({ id }) => id).toSorted()).toEqual(results.map(({ id }) => id).toSorted())
  expect(server.photos).toEqual(photos.toSorted())
}
