import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** Fails when axe finds anything against WCAG 2.1 A and AA, or its best practices, on the page as it is now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expect(page.locator('h1'), `heading of ${screen}`).toBeVisible()
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
  // Soft: the journey goes on, and one run tells of all screens.
  expect.soft(found, `axe on ${screen}`).toEqual([])
}

/** Fails when the page as a whole has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const { content, view } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }))
  expect.soft(content, `width of ${screen}`).toBeLessThanOrEqual(view)
}
