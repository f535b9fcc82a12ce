import type { Language } from '@hms/domain/language'
import { languageCookie } from '@hms/texts'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { sharedAddress } from './address.ts'
import { enter } from './personas.ts'
import type { Persona } from './personas.ts'
import { quietNetwork, watchNetwork } from './quiet-network.ts'
import type { Screen } from './screens.ts'

/** Chooses a language as the switch of the screens does: by the cookie that remembers it. */
export async function chooseLanguage(
  page: Page,
  language: Language,
  address = sharedAddress(),
): Promise<void> {
  await page
    .context()
    .addCookies([
      { name: languageCookie, value: language, url: address, expires: Date.now() / 1000 + 86_400 },
    ])
}

/** Goes to a screen as the person it is for, and waits until it stands there: its heading, and nothing on its way. */
export async function openScreen(
  page: Page,
  screen: Screen,
  before: Persona | null,
  address = sharedAddress(),
): Promise<void> {
  const target = new URL(screen.address, address).href
  watchNetwork(page)
  if (screen.persona && screen.persona !== before) await enter(page, screen.persona, target)
  else await page.goto(target)
  await expect(page.getByRole('heading', { level: 1 }), screen.name).toBeVisible()
  await quietNetwork(page)
  await expect(page.locator('.hms-loading, .board-loading, .ds-spinner'), screen.name).toHaveCount(0)
}
