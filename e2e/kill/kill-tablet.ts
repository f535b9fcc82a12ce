import { setTimeout as pause } from 'node:timers/promises'
import { numbersFrom } from '@hms/tooling/random/numbers-from'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { enter, unitOf } from '../support/personas.ts'
import { planRound, roundAtServer } from '../support/round-at-server.ts'
import { expectAllSent, openReadyRound } from '../support/round-screen.ts'
import { chooseLanguage } from '../support/open-screen.ts'
import type { KeptOnTablet, MortalTablet } from '../support/tablet.ts'
import { keptOnTablet, openMortalTablet } from '../support/tablet.ts'
import { wordsIn } from '../support/texts.ts'
import { expectDelivered, expectKept } from './expect-kept.ts'
import type { Act, Said } from './walker.ts'
import { walk } from './walker.ts'

/** How the tablet is to be killed. */
export interface KillTabletOptions {
  /** Where the system is. */
  readonly address: string
  /** An empty folder for the browser's profile. */
  readonly profile: string
  readonly kills: number
  /** The same seed chooses the same acts and moments. */
  readonly seed: number
  /** Milliseconds that a tablet lives at most once its round is open. */
  readonly longestLife: number
  readonly say?: (what: string) => void
}

/** What was seen. */
export interface KillTabletReport {
  /** By kind, how many acts were shown as saved: all there after every death, and at the server in the end. */
  readonly saved: Readonly<Partial<Record<Act['kind'], number>>>
  /** How many were begun and not shown as saved; each may be there or not. */
  readonly unsaved: number
  /** In how many of its lives the tablet had no network. */
  readonly offline: number
}

const t = wordsIn('nb')

/**
 * Walks a round on a tablet whose browser is killed with SIGKILL at random moments, with network and without, and
 * opened again on the same profile. After each death looks for everything that was shown as saved, and at the end for
 * all of it at the server, once. Throws with what is missing or came in twice.
 */
export async function killTablet(options: KillTabletOptions): Promise<KillTabletReport> {
  const { address, profile, kills, seed, longestLife, say } = options
  const chance = numbersFrom(seed)
  const said: Said = { begun: [], saved: [] }
  let offline = 0
  const round = await getReady(address, profile)
  const roundAddress = `${address}/runde/${round}`
  for (let kill = 1; kill <= kills; kill += 1) {
    const hasNetwork = chance() < 0.5
    if (!hasNetwork) offline += 1
    await live(profile, async ({ page, kill: die }) => {
      await page.context().setOffline(!hasNetwork)
      expectKept(said, await openRound(page, roundAddress))
      let isDead = false
      const walking = walk({ page, said, chance }).catch((error: unknown) => {
        if (!isDead) throw error
      })
      await Promise.race([walking, pause(chance() * longestLife)])
      isDead = true
      await die()
      await walking
    })
    say?.(`killed ${kill} of ${kills}: ${said.saved.length} shown as saved so far, all there`)
  }
  await live(profile, async ({ page }) => {
    const kept = await openRound(page, roundAddress)
    expectKept(said, kept)
    await expectAllSent(page)
    expectDelivered(said, kept, await roundAtServer(page, round))
  })
  const saved = Object.entries(Object.groupBy(said.saved, ({ kind }) => kind))
  return {
    saved: Object.fromEntries(saved.map(([kind, acts]) => [kind, acts.length])),
    unsaved: said.begun.length - said.saved.length,
    offline,
  }
}

/** Opens the tablet for something; whatever comes of that, it is dead afterwards. */
async function live<Result>(
  profile: string,
  act: (tablet: MortalTablet) => Promise<Result>,
): Promise<Result> {
  const tablet = await openMortalTablet(profile)
  try {
    return await act(tablet)
  } finally {
    await tablet.kill()
  }
}

/** Plans a round and makes it ready; returns its id. */
function getReady(address: string, profile: string): Promise<number> {
  return live(profile, async ({ page, close }) => {
    await chooseLanguage(page, 'nb', address)
    await enter(page, 'educationManager', `${address}/runde/`)
    const round = await planRound(page, unitOf.education, [['office'], ['laboratory']])
    await page.reload()
    await openReadyRound(page)
    // In good order, so that the browser writes down its cookies: being signed in is not what is tried here.
    await close()
    return round
  })
}

/** Opens the round; what the screen says of it is what the tablet has, which is returned. */
async function openRound(page: Page, address: string): Promise<KeptOnTablet> {
  await page.goto(address)
  const place = page.getByRole('progressbar').first()
  await expect(place).toBeVisible()
  const kept = await keptOnTablet(page)
  const graded = kept.results.filter(({ key, value }) => key.endsWith('/grade') && value !== null).length
  const points = Number(await place.getAttribute('max'))
  await expect(page.getByText(t('round:round.done', { graded, points })).first()).toBeVisible()
  return kept
}
