import { chromiumFlags, ensureChromium } from '@hms/tooling/browser/chromium'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.journey.ts',
  outputDir: '../.test-results/journeys',
  globalSetup: './support/global-setup.ts',
  workers: 2,
  // A journey that passes only at the second try has found something: it is not tried again.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await ensureChromium(), args: [...chromiumFlags] },
  },
})
