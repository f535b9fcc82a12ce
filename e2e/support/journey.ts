import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { sharedAddress } from './address.ts'

interface JourneyOptions {
  /** What the browser's console may complain of in a journey that causes it itself: a connection that is cut. */
  allowed: { readonly complaints: readonly RegExp[] }
}

interface JourneyFixtures {
  /** Fails the journey when the console shows an error: a crash, a refused script, a file that is not there. */
  quietConsole: void
}

/** Playwright's test, on the shared system, with an eye on the console. */
export const test = base.extend<JourneyOptions & JourneyFixtures>({
  allowed: [{ complaints: [] }, { option: true }],
  baseURL: async ({}, use) => use(sharedAddress()),
  quietConsole: [
    async ({ context, allowed }, use) => {
      const complaints: string[] = []
      const watch = (page: Page) => {
        page.on('pageerror', (error) => complaints.push(String(error)))
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
        })
      }
      context.pages().forEach(watch)
      context.on('page', watch)
      await use()
      const unexpected = complaints.filter(
        (text) => !allowed.complaints.some((pattern) => pattern.test(text)),
      )
      expect(unexpected, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
