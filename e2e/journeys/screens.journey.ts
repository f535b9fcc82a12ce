import type { Page } from '@playwright/test'
import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { chooseLanguage, openScreen } from '../support/open-screen.ts'
import type { Persona } from '../support/personas.ts'
import { screens } from '../support/screens.ts'

/** CSS pixels: a desktop, a tablet, a phone, and 400 % zoom of a desktop (WCAG 1.4.10). */
const widths = [1280, 820, 390, 320]

/** One visit for all screens of an app that a person has: who stays signed in meets them faster. */
const visits = Map.groupBy(screens, ({ place, persona }) => `${place} as ${persona ?? 'nobody'}`)

test.describe.configure({ mode: 'parallel', timeout: 300_000 })
// Nothing is done here that had to be followed: each message names its screen.
test.use({ trace: 'off' })

for (const language of languages) {
  for (const [visit, visited] of visits) {
    test(`${visit} in ${language}: every screen speaks it, is accessible, and fits every width`, async ({
      page,
    }) => {
      await chooseLanguage(page, language)
      let before: Persona | null = null
      for (const screen of visited) {
        await test.step(screen.name, async () => {
          await openScreen(page, screen, before)
          await expectWords(page, screen.name, language)
          await expectFits(page, screen.name)
          if (language === 'nb') await expectAccessibleInBothSchemes(page, screen.name)
        })
        before = screen.persona
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

/** In the dark on a phone, in the light on a desktop. */
async function expectAccessibleInBothSchemes(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page, `${name} in the dark, on a phone`)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectAccessible(page, name)
}
