import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureChromium } from '../browser/chromium.ts'
import { projectRoot, runCommand } from '../process/run-command.ts'
import { firstScreensFile } from './first-screens.ts'
import { outcomeOfPlaywright, outcomeOfVitest } from './reports.ts'
import type { PlaywrightReport, VitestReport } from './reports.ts'
import type { Outcome, Step } from './step.ts'

const minutes = 60_000
const resultsFolder = join(projectRoot, '.test-results')

/** Every `*.test.ts`: domain, API on a real PostgreSQL, apps, tooling. `names` narrows it to files whose path has one of them. */
export function unitTests(names: readonly string[]): Step {
  return {
    id: 'unit',
    title: 'Tests (vitest)',
    async run(): Promise<Outcome> {
      const reportFile = join(resultsFolder, 'vitest.json')
      await rm(reportFile, { force: true })
      const end = await runCommand(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...names],
        { show: true, timeout: 18 * minutes },
      )
      return outcomeOfVitest(await readJson<VitestReport>(reportFile), end)
    },
  }
}

/** Every `*.journey.ts`, in a real Chromium against the started system, and the sizes of the first screens. */
export function journeys(names: readonly string[]): Step {
  return {
    id: 'journeys',
    title: 'Journeys (Playwright, Chromium)',
    async run(): Promise<Outcome> {
      const reportFile = join(resultsFolder, 'playwright.json')
      await Promise.all([reportFile, firstScreensFile].map((file) => rm(file, { force: true })))
      const folder = join(projectRoot, 'e2e')
      const end = await runCommand(
        join(folder, 'node_modules/.bin/playwright'),
        ['test', '--reporter=list,json', ...names],
        {
          cwd: folder,
          env: { HMS_CHROMIUM: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
          show: true,
          timeout: 25 * minutes,
        },
      )
      return outcomeOfPlaywright(await readJson<PlaywrightReport>(reportFile), end)
    },
  }
}

/** The content of a file, or null where there is none that can be read. */
export async function readJson<Content>(file: string): Promise<Content | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Content
  } catch {
    return null
  }
}
