import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

/** Goes to the next point of the round; from the last of a room to the next room, and from the last room to the first. */
export async function goAround(page: Page): Promise<void> {
  const before = page.url()
  const next = page.getByRole('button', { name: t('round:walk.next') })
  if (await next.isVisible()) await next.click()
  else {
    const room = /\/rom\/(\d+)\//.exec(before)?.[1] ?? ''
    await page.getByRole('button', { name: t('round:walk.toRooms') }).click()
    const rooms = page.locator('.hms-task__link')
    await expect(rooms.first()).toBeVisible()
    const addresses = await rooms.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const at = addresses.findIndex((address) => address.includes(`/rom/${room}/`))
    await rooms.nth((at + 1) % addresses.length).click()
  }
  await expect.poll(() => page.url()).not.toBe(before)
  await expect(page).toHaveURL(/\/rom\/\d+\/\d+$/)
}
