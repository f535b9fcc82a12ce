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
  humanitiesRepresentative: 'demo-safetyRepresentative-1215',
  /** The report is not started; it is the one that two fill in at the same time. */
  biologyManager: 'demo-lineManager-1610',
  biologyRepresentative: 'demo-safetyRepresentative-1610',
  /** The report is handed in. */
  handedInManager: 'demo-lineManager-1315',
  /** Walk a safety round of their unit. */
  roundManager: 'demo-lineManager-1620',
  roundRepresentative: 'demo-safetyRepresentative-1620',
  /** Walk safety rounds on which something goes wrong, each one of its own. */
  processManager: 'demo-lineManager-1630',
  materialsManager: 'demo-lineManager-1635',
  biomedicalManager: 'demo-lineManager-1640',
  psychologyManager: 'demo-lineManager-1725',
  educationManager: 'demo-lineManager-1720',
  /** The report is not started; the register of training gets a course of this manager. */
  sociologyManager: 'demo-lineManager-1735',
  /** The report is handed in, and so was that of 2022, with findings nobody has done anything about. */
  judgingManager: 'demo-lineManager-1645',
  /** Moves to another unit and leaves it, in one journey: for no other. */
  moving: 'demo-safetyRepresentative-1315',
  /** The report is complete, signed by the manager, and waits for the representative. */
  waitingManager: 'demo-lineManager-1425',
  waitingRepresentative: 'demo-safetyRepresentative-1425',
  /** The report was let through without the representative's signature. */
  letThroughManager: 'demo-lineManager-1530',
  facultyManagement: 'demo-facultyManagement-1600',
  /** One of the campus's units has no representative: its report waits for this person's signature. */
  localChiefSafetyRepresentative: 'demo-localChiefSafetyRepresentative-Østvik',
  chiefSafetyRepresentative: 'demo-chiefSafetyRepresentative',
  hseSection: 'demo-hseSection',
  committeeMember: 'demo-committeeMember',
} as const

/** One of the persons of the demo. */
export type Persona = keyof typeof personas

/** Codes of the units that the personas of units belong to. */
export const unitOf = {
  laboratory: '1615',
  humanities: '1215',
  biology: '1610',
  handedIn: '1315',
  judging: '1645',
  process: '1630',
  materials: '1635',
  biomedical: '1640',
  psychology: '1725',
  education: '1720',
  sociology: '1735',
  /** Nobody works on its report but whoever has moved there. */
  notStarted: '1710',
  waiting: '1425',
  unrepresented: '1440',
  letThrough: '1530',
} as const

/** Enters as a person by the demo's sign-in, as the start page does, and goes to an address. The start page has a journey of its own. */
export async function enter(page: Page, persona: Persona, to: string): Promise<void> {
  const target = new URL(to, sharedAddress())
  // A page that is open as somebody else would ask for its session in the middle of the change.
  if (page.url() !== 'about:blank') await page.goto('about:blank')
  const wanted = `${target.pathname}${target.search}`
  const query = new URLSearchParams({ person: personas[persona], to: wanted })
  const answer = await page.request.get(`${target.origin}/sign-in?${query}`, {
    headers: { accept: 'text/html' },
  })
  expect([answer.status(), answer.url()], `entering as ${persona}`).toEqual([200, target.origin + wanted])
  await page.goto(target.href)
}
