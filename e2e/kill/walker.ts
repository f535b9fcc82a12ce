import type { Grade } from '@hms/domain/safety-round'
import { grades, resultKey } from '@hms/domain/safety-round'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import {
  choosePicture,
  expectSaved,
  gradeOn,
  press,
  takePicture,
  usePicture,
  writeNote,
} from '../support/round-screen.ts'
import { keptOnTablet } from '../support/tablet.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

/** Something that was said on the tablet. */
export interface Act {
  readonly kind: 'grade' | 'note' | 'photo'
  readonly key: string
  /** As the server and the tablet keep it; of a photo, that there is one. */
  readonly value: unknown
}

/** All that was ever said, in its order. */
export interface Said {
  /** Begun, whatever came of it. */
  readonly begun: Act[]
  /** Those of them that were shown as saved. */
  readonly saved: Act[]
}

/** Somebody who walks until the tablet dies. */
export interface Walker {
  readonly page: Page
  readonly said: Said
  /** The next number from 0 to 1. */
  readonly chance: () => number
}

/** Says one thing after the other, at a room of the open round and on from there. Ends only by an error. */
export async function walk(walker: Walker): Promise<never> {
  const { page, chance } = walker
  for (;;) {
    if (!/\/rom\//.test(page.url())) await openSomeRoom(walker)
    const kind = chance()
    if (kind < 0.55) await grade(walker)
    else if (kind < 0.85) await note(walker)
    else await photo(walker)
    if (chance() < 0.7) await goOn(page)
  }
}

async function openSomeRoom({ page, chance }: Walker): Promise<void> {
  const rooms = page.locator('a[href*="/rom/"]')
  await rooms.nth(Math.floor(chance() * (await rooms.count()))).click()
  await page.waitForURL(/\/rom\/\d+\/\d+$/)
}

async function goOn(page: Page): Promise<void> {
  const before = page.url()
  const next = page.getByRole('button', { name: t('round:walk.next') })
  if (await next.isVisible()) await next.click()
  else await page.getByRole('button', { name: t('round:walk.toRooms') }).click()
  await expect.poll(() => page.url()).not.toBe(before)
}

/** The point that is open. */
async function pointOf(page: Page): Promise<string> {
  const id = await page.getByLabel(t('round:walk.note')).getAttribute('id')
  return (id ?? '').replace('note-', '')
}

async function grade({ page, said, chance }: Walker): Promise<void> {
  const checked = await Promise.all(grades.map((one) => gradeOn(page, one).isChecked()))
  const others = grades.filter((_, at) => !checked[at])
  const value = others[Math.floor(chance() * others.length)] as Grade
  const act: Act = { kind: 'grade', key: resultKey({ point: await pointOf(page), field: 'grade' }), value }
  said.begun.push(act)
  await press(page, value)
  await expectSaved(page)
  said.saved.push(act)
}

async function note({ page, said }: Walker): Promise<void> {
  const value = `Merknad ${said.begun.length}`
  const act: Act = { kind: 'note', key: resultKey({ point: await pointOf(page), field: 'note' }), value }
  said.begun.push(act)
  await writeNote(page, value)
  await expectSaved(page)
  said.saved.push(act)
}

async function photo({ page, said }: Walker): Promise<void> {
  const point = await pointOf(page)
  const list = page.getByRole('list', { name: t('round:walk.photos') }).getByRole('img')
  const before = await list.count()
  await choosePicture(page, await takePicture(page, said.begun.length, { width: 400, height: 300 }))
  await usePicture(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectSaved(page)
  await expect(list).toHaveCount(before + 1)
  const { results, photos } = await keptOnTablet(page)
  for (const { key } of results) {
    if (!key.startsWith(`${point}/photo/`) || said.saved.some((one) => one.key === key)) continue
    const act: Act = { kind: 'photo', key, value: true }
    said.begun.push(act)
    said.saved.push(act)
    if (!photos.some((hash) => key.endsWith(hash)))
      throw new Error(`A photo is shown that isn't kept: ${key}`)
  }
}
