/**
 * Pictures of every screen, of the real system with demo data: `pnpm screenshots`.
 *
 *   pnpm screenshots                                   all screens in bokmål, three widths, to .test-results/pictures
 *   pnpm screenshots --language en --width 390         in English, on a phone
 *   pnpm screenshots --only board-overview,home --out docs/pictures
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage } from '@hms/domain/language'
import { chromiumFlags, ensureChromium } from '@hms/tooling/browser/chromium'
import { projectRoot } from '@hms/tooling/process/run-command'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { addressVariable } from './support/address.ts'
import { chooseLanguage, openScreen } from './support/open-screen.ts'
import type { Persona } from './support/personas.ts'
import { screens } from './support/screens.ts'
import { startStack } from './support/stack.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    language: { type: 'string', default: 'nb' },
    width: { type: 'string', multiple: true, default: ['1280', '820', '390'] },
    only: { type: 'string' },
    out: { type: 'string', default: join(projectRoot, '.test-results/pictures') },
    dark: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
  },
})

/** CSS pixels: what is seen at once on a desktop, a tablet and a phone. */
const heights: Readonly<Record<string, number>> = { 1280: 800, 820: 1180, 390: 844 }

const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
const names = values.only?.split(',')
const chosen = screens.filter(({ name }) => names === undefined || names.includes(name))
if (chosen.length === 0)
  throw new Error(`There is no such screen. Choose of: ${screens.map(({ name }) => name).join(', ')}`)

await mkdir(folder, { recursive: true })
console.log('Starting the system …')
const stack = await startStack('pictures')
process.env[addressVariable] = stack.address
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] })
try {
  for (const width of values.width) await takePictures(browser, Number(width))
} finally {
  await browser.close()
  await stack.stop()
}

async function takePictures(browser: Browser, width: number): Promise<void> {
  const { language, dark, whole } = values
  if (!isLanguage(language)) throw new Error(`--language is nb, nn or en, not ${language}`)
  const context = await browser.newContext({
    baseURL: stack.address,
    viewport: { width, height: heights[width] ?? 900 },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  const page = await context.newPage()
  await chooseLanguage(page, language)
  let before: Persona | null = null
  for (const screen of chosen) {
    await openScreen(page, screen, before)
    before = screen.persona ?? before
    const path = join(folder, `${screen.name}-${width}-${language}${dark ? '-dark' : ''}.png`)
    await page.screenshot({ path, fullPage: whole })
    console.log(path)
  }
  await context.close()
}
