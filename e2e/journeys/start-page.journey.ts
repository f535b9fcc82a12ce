import type { Language } from '@hms/domain/language'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('from the start page one enters as somebody, and comes back to enter as another', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: t('start-page:title') })).toBeVisible()
  await expectAccessible(page, 'start page')

  const manager = page.getByRole('button', { name: new RegExp(t('common:roles.lineManager'), 'i') })
  await manager.first().click()
  await expect(page).toHaveURL(/\/enhet\/$/)
  await expect(page.getByText(t('common:frame.demoNotice'))).toBeVisible()

  await page
    .locator('summary')
    .filter({ hasText: t('common:frame.account') })
    .click()
  await page.getByRole('button', { name: t('common:frame.leaveDemo') }).click()
  await expect(page).toHaveURL('/')

  await page.goto('/enhet/')
  await expect(page.getByRole('heading', { name: t('common:problems.notSignedIn.title') })).toBeVisible()
})

test('the start page changes language, and the apps follow', async ({ page }) => {
  await page.goto('/')
  for (const language of ['en', 'nn'] as const satisfies readonly Language[]) {
    await page.getByRole('link', { name: t(`common:languages.${language}`) }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByText(wordsIn(language)('start-page:lead'))).toBeVisible()
  }
  await page.goto('/runde/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(page.getByText(wordsIn('nn')('round:mine.lead'))).toBeVisible()
})

test.describe('of another unit', () => {
  // What is not there, or not for this person, is answered with 404, which the browser mentions.
  test.use({ allowed: { complaints: [/404 \(Not Found\) .*\/trpc\/report\.open/] } })

  test('a unit that a person may not see looks like one that does not exist', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('button', { name: new RegExp(t('common:roles.lineManager'), 'i') })
      .first()
      .click()
    await expect(page).toHaveURL(/\/enhet\/$/)
    const year = new Date().getFullYear()
    const seen: string[] = []
    for (const unit of ['1110', '9999']) {
      await page.goto(`/enhet/rapport/${year}/${unit}`)
      await expect(page.getByRole('heading', { name: t('common:problems.notFound.title') })).toBeVisible()
      seen.push(await page.locator('main').innerText())
    }
    expect(seen[0]).toBe(seen[1])
  })
})
