import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

/** Opens the newest mail with the subject, however many mails were sent since. */
async function clickAmongOlder(page: Page, subject: RegExp): Promise<void> {
  const mail = page.getByRole('link', { name: subject }).first()
  for (let older = 2; !(await mail.isVisible()); older += 1) {
    await page.getByRole('link', { name: t('mail:kept.older') }).click()
    await expect(page).toHaveURL(new RegExp(`page=${older}$`))
  }
  await mail.click()
}

test('a mail of the demo is read, and its link leads to the report', async ({ page }) => {
  // Whoever may open any unit's report: the newest mail can be about any of them.
  await enter(page, 'hseSection', '/account')
  await page.goto('/')
  await page.getByRole('link', { name: t('start-page:demo.mails') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('mail:kept.title') })).toBeVisible()
  const opened = patternOf(t('mail:reminder.subject.opened_one', { year: '2026', unit: '{{unit}}' }))
  await clickAmongOlder(page, opened)
  await expect(page.getByText(t('mail:reminder.lead.opened'))).toBeVisible()
  await expectAccessible(page, 'a mail of the demo')
  const link = page.getByRole('link', { name: t('mail:reminder.open') })
  await expect(link).toHaveAttribute('href', /\/enhet\/rapport\/\d{4}\/\d+$/)
  await link.click()
  await expect(page).toHaveURL(/\/enhet\/rapport\/\d{4}\/\d+/)
})

test('the HSE section sees who will be reminded, and what was sent', async ({ page }) => {
  await enter(page, 'hseSection', '/amu/kontoret/epost')
  await expect(page.getByRole('heading', { level: 1, name: t('desk:pages.mail') })).toBeVisible()
  await expect(page.getByText(patternOf(t('desk:mail.preview.coming', { days: '{{days}}' })))).toBeVisible()
  await expectAccessible(page, 'mails on the desk')

  const text = (await page.getByRole('status').first().textContent()) ?? ''
  const [, day = '', month = '', year = ''] = /(\d+)\. (\p{L}+) (\d{4})/u.exec(text) ?? []
  const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september']
  const number = [...months, 'oktober', 'november', 'desember'].indexOf(month) + 1
  await page
    .getByLabel(t('desk:mail.preview.day'))
    .fill(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: t('desk:mail.preview.tasks.answer') })
      .first(),
  ).toBeVisible()

  await page.getByLabel(t('desk:mail.show')).selectOption('sent')
  await expect(page).toHaveURL(/state=sent/)
  const mail = page.getByRole('listitem').filter({ hasText: t('desk:mail.read') })
  await mail.first().getByText(t('desk:mail.read')).click()
  const reminder = mail.first().getByText(t('mail:reminder.why'))
  await expect(reminder.or(mail.first().getByText(t('mail:measures.why')))).toBeVisible()
})
