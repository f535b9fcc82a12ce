import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { sharedAddress } from './address.ts'

/** Persons of the demo whom journeys are made as, by what they have before them. */
export const personas = {
  /** Radiation, chemicals and biological agents; the report is half filled in. */
  laboratoryManager: 'demo-lineManager-1615',
  laboratoryRepresentative: 'demo-safetyRepresentative-1615',
  /** The report is not started. */
  humanitiesManager: 'demo-lineManager-1215',
  /** The report is handed in. */
  handedInManager: 'demo-lineManager-1315',
  facultyManagement: 'demo-facultyManagement-1600',
  hseSection: 'demo-hseSection',
  committeeMember: 'demo-committeeMember',
} as const

/** One of the persons of the demo. */
export type Persona = keyof typeof personas

/** Codes of the units that the personas of units belong to. */
export const unitOf = { laboratory: '1615', humanities: '1215', handedIn: '1315' } as const

/** Enters as a person, the way the start page does it, and goes to an address. The start page has a journey of its own. */
export async function enter(page: Page, persona: Persona, to: string): Promise<void> {
  const { origin } = new URL(to, sharedAddress())
  const { pathname } = new URL(to, origin)
  const answer = await page.request.post(`${origin}/demo/enter`, {
    form: { person: personas[persona], to: pathname },
    maxRedirects: 0,
  })
  expect(answer.status(), `entering as ${persona}`).toBe(303)
  await page.goto(new URL(to, origin).href)
}
