import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { choicesOn, edition, reportAddress } from '../support/report-screen.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('from the home page to an answer with the keyboard alone', async ({ page }) => {
  await enter(page, 'laboratoryRepresentative', '/enhet/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: t('common:frame.skipToContent') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  await tabUntil(page, (name) => name.startsWith(t('unit-portal:home.goOn')))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${reportAddress(unitOf.laboratory)}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const section = edition.sections.find(({ key }) => key === 'ergonomics')
  await tabUntil(page, (name) => name === section?.title.nb)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: section?.title.nb ?? '' })).toBeFocused()

  await tabUntil(page, (name) => name === t('common:answers.yes') || name === t('common:answers.no'))
  await page.keyboard.press('Space')
  const radios = choicesOn(page, 'musculoskeletalTraining').getByRole('radio')
  await expect(radios.and(page.locator(':focus'))).toBeChecked()
})

test('the board is walked with the keyboard alone, and focus is always to be seen', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/?year=2022')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabUntil(page, (name) => name === t('amu-board:pages.indicators'))
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: t('amu-board:indicators.title', { year: 2022 }) }),
  ).toBeFocused()

  await tabUntil(page, (name) => name === t('amu-board:items.ownHseGoals'))
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/amu\/indikatorer\/ownHseGoals/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

/** Presses Tab until what has the focus is called so; gives up where no one would go on. */
async function tabUntil(page: Page, isIt: (name: string) => boolean): Promise<void> {
  const seen: string[] = []
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.innerText : focused?.innerText
      return (focused?.getAttribute('aria-label') ?? label ?? '').trim()
    })
    if (isIt(name)) return
    seen.push(name)
  }
  throw new Error(`Tab does not lead there. It led to: ${seen.join(' | ')}`)
}

/** Fails when nothing is drawn around what has the focus. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const drawn = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
      document.activeElement ?? document.body,
    )
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  expect(drawn, 'focus is drawn').toBe(true)
}
