import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { edition, reportAddress } from '../support/report-screen.ts'
import { wordsIn } from '../support/texts.ts'

test('changing language in the middle of a report keeps the place, and is remembered', async ({ page }) => {
  const section = edition.sections.find(({ key }) => key === 'sickLeave')
  await enter(page, 'laboratoryRepresentative', `${reportAddress(unitOf.laboratory)}/del/sickLeave`)
  for (const language of ['en', 'nn', 'nb'] as const) {
    const choice = page.getByRole('button', { name: wordsIn('nb')(`common:languages.${language}`) })
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('heading', { level: 1, name: section?.title[language] ?? '' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: section?.title[language] ?? '' })).toBeVisible()
  }
})
