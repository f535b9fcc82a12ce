import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { wordsIn } from './texts.ts'

const t = wordsIn('nb')

/** Signs on the page of the check, and waits until it stands there. */
export async function signOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('unit-report:signing.sign.button'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('unit-report:signing.sign.confirm') })
    .click()
  await expect(page.getByRole('button', { name: t('unit-report:signing.withdraw.button') })).toBeVisible()
}

/** Hands in on the page of the check, and waits for the receipt. */
export async function handInOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('unit-report:handIn.button') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('unit-report:handIn.confirm') })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: t('unit-report:receipt.title') })).toBeVisible()
}
