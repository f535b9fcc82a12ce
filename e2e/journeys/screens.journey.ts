import { languages } from '@hms/domain/language'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { chooseLanguage, openScreen } from '../support/open-screen.ts'
import type { Persona } from '../support/personas.ts'
import { screens } from '../support/screens.ts'

const places = [...new Set(screens.map(({ place }) => place))]
/** CSS pixels: a desktop, a tablet, a phone, and 400 % zoom of a desktop (WCAG 1.4.10). */
const widths = [1280, 820, 390, 320]

for (const place of places) {
  const ofPlace = screens.filter((screen) => screen.place === place)

  for (const language of languages) {
    test(`${place} in ${language}: every screen speaks it, is accessible, and fits every width`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await chooseLanguage(page, language)
      let before: Persona | null = null
      for (const screen of ofPlace) {
        await page.setViewportSize({ width: 1280, height: 900 })
        await openScreen(page, screen, before)
        before = screen.persona ?? before
        await expect(page.locator('html'), screen.name).toHaveAttribute('lang', language)
        await expect(page.locator('main'), screen.name).not.toContainText(/\{\{|undefined|\[object/)
        await expectAccessible(page, screen.name)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          await expectNoSidewaysScroll(page, `${screen.name} at ${width}`)
        }
      }
    })
  }

  test(`${place} in the dark and on a phone: every screen is accessible`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    let before: Persona | null = null
    for (const screen of ofPlace) {
      await openScreen(page, screen, before)
      before = screen.persona ?? before
      await expectAccessible(page, `${screen.name} in the dark`)
    }
  })
}
