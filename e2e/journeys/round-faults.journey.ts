import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { sharedAddress } from '../support/address.ts'
import { expect, test } from '../support/journey.ts'
import type { Persona } from '../support/personas.ts'
import { enter, unitOf } from '../support/personas.ts'
import type { RoundAtServer } from '../support/round-at-server.ts'
import { planRound, roundAtServer } from '../support/round-at-server.ts'
import {
  expectAllSent,
  expectSaved,
  goNext,
  gradeOn,
  openReadyRound,
  photograph,
  press,
  walkOn,
  writeNote,
} from '../support/round-screen.ts'
import type { KeptOnTablet } from '../support/tablet.ts'
import { keptOnTablet, openTablet } from '../support/tablet.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test.describe.configure({ timeout: 120_000 })
test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/, /status of 50\d/] } })

test('closed and opened again without network, the tablet has everything that it showed as saved, and delivers it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'hms-tablet-'))
  let tablet = await openTablet(profile, sharedAddress())
  try {
    let page = tablet.pages()[0] as Page
    const round = await readyRound(page, 'processManager', unitOf.process)
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

/** Everything that a tablet has is at the server, and came in once. */
function expectDeliveredOnce({ results, photos }: KeptOnTablet, server: RoundAtServer): void {
  expect(Object.fromEntries(server.standing)).toEqual(
    Object.fromEntries(results.map(({ key, value }) => [key, value])),
  )
  expect(server.history.map(({ id }) => id).toSorted()).toEqual(results.map(({ id }) => id).toSorted())
  expect(server.photos).toEqual(photos.toSorted())
}
