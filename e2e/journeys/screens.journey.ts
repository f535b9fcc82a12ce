import type { Language } from '@hms/domain/language'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { chooseLanguage, openScreen } from '../support/open-screen.ts'
import type { Persona } from '../support/personas.ts'
import { screens } from '../support/screens.ts'

const places = [...new Set(screens.map(({ place }) => place))]
/** CSS pixels: a desktop, a tablet, a phone, and 400 % zoom of a desktop (WCAG 1.4.10). */
const widths = [1280, 820, 390, 320]

test.describe.configure({ mode: 'parallel', timeout: 300_000 })

for (const screen of screens) {
  test(`${screen.name} is accessible in light and dark, and fits every width`, async ({ page }) => {
    await chooseLanguage(page, 'nb')
    await openScreen(page, screen, null)
    await expectWords(page, screen.name, 'nb')
    await expectAccessible(page, screen.name)
    await expectFits(page, screen.name)

    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectAccessible(page, `${screen.name} in the dark, on a phone`)
  })
}

for (const place of places) {
  for (const language of ['nn', 'en'] as const) {
    test(`${place} in ${language}: every screen speaks it, and fits every width`, async ({ page }) => {
      await chooseLanguage(page, language)
      let before: Persona | null = null
      for (const screen of screens.filter((each) => each.place === place)) {
        await openScreen(page, screen, before)
        before = screen.persona ?? before
        await expectWords(page, screen.name, language)
        await expectFits(page, screen.name)
      }
    })
  }
}

/** The page says which language it is in, and no text lacks its values or its words. */
async function expectWords(page: Page, name: string, language: Language): Promise<void> {
  await expect.soft(page.locator('html'), name).toHaveAttribute('lang', language)
  await expect.soft(page.locator('main'), name).not.toContainText(/\{\{|undefined|\[object|NaN/)
}

async function expectFits(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page, `${name} at ${width}`)
  }
}
