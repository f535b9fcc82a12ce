import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('one signs in with the provider, sees one’s roles, and signs out everywhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: t('start-page:provider.title') })).toBeVisible()
  await expectAccessible(page, 'choose who to be')
  await page.getByRole('button', { name: /^Hovedverneombud/ }).click()

  await expect(page).toHaveURL(/\/account$/)
  await expect(
    page.getByRole('row', { name: new RegExp(t('common:roles.chiefSafetyRepresentative')) }),
  ).toBeVisible()
  await expect(page.getByText(t('account:sessions.this'))).toBeVisible()
  await expectAccessible(page, 'account')

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const other = await elsewhere.newPage()
  await enter(other, 'chiefSafetyRepresentative', '/account')
  await page.reload()
  await page
    .getByRole('button', { name: patternOf(t('account:sessions.endThat', { what: '{{what}}' })) })
    .first()
    .click()
  await expect(page.getByText(t('account:done.ended'))).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1, name: t('start-page:provider.title') })).toBeVisible()

  await enter(other, 'chiefSafetyRepresentative', '/account')
  await page.getByRole('button', { name: t('account:signOutEverywhere') }).click()
  await expect(page).toHaveURL('/')
  await other.reload()
  await expect(other.getByRole('heading', { level: 1, name: t('start-page:provider.title') })).toBeVisible()
  await elsewhere.close()
})

test('what is stored about oneself can be downloaded', async ({ page }) => {
  await enter(page, 'laboratoryManager', '/account')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t('account:stored.download') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('hms-data.json')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('one click on the start page enters, and one’s own page works', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('button', { name: new RegExp(t('common:roles.lineManager'), 'i') })
      .first()
      .click()
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 2, name: t('account:sessions.heading') })).toBeVisible()
    await page.getByRole('button', { name: t('account:signOut'), exact: true }).click()
    await expect(page).toHaveURL('/')
  })
})
