import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import axe from 'axe-core'

const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** Fails when axe finds anything against WCAG 2.1 A and AA, or its best practices, on the page as it is now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expect(page.locator('h1'), `heading of ${screen}`).toBeVisible()
  await expect(page.locator('iframe, frame'), `frames of ${screen}, which axe would not see`).toHaveCount(0)
  // What fades in is looked at when it stands.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
  // Once for each document, and run in it: axe's own way into a page opens another one for each of its runs.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  )
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
