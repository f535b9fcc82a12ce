import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('the HSE section finds what was done, sees that the log is whole, and takes it out', async ({
  page,
}) => {
  await enter(page, 'hseSection', '/amu/kontoret/logg')
  await page.getByRole('button', { name: t('trace:chain.check') }).click()
  await expect(
    page.getByText(patternOf(t('trace:chain.whole', { events: '{{events}}', streams: '{{streams}}' }))),
  ).toBeVisible()

  await page.getByLabel(t('trace:page.action'), { exact: true }).selectOption('session.start')
  await page.getByLabel(t('trace:page.who'), { exact: true }).fill('seksjon for hms')
  await expect(page).toHaveURL(/who=seksjon/)
  const newest = page
    .getByRole('listitem')
    .filter({ has: page.locator('summary'), hasText: t('trace:deeds.session.start') })
    .first()
  await newest.locator('summary').click()
  await expect(newest.getByText(t('trace:columns.hash'))).toBeVisible()
  await expectAccessible(page, 'the trace, with an event opened')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('trace:page.exportCsv') }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^logg.*\.csv$/)
  await expect(page.getByText(/står nå i loggen/)).toBeVisible()
})

test('the log is closed to others', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/kontoret/logg')
  await expect(page.getByText(t('common:problems.notAllowed.title'))).toBeVisible()
})
