import type { Clock } from '../src/platform/clock.ts'
import { callerAs } from './caller.ts'
import type { TestDatabase } from './database.ts'
import { nextDays } from './next-days.ts'

/** Midday of a local day. */
export function at(day: string): Clock {
  return () => new Date(`${day}T11:00:00Z`)
}

/** The HSE section on a day. */
export function hseSection({ database }: TestDatabase, day = '2027-01-15') {
  return callerAs(database, 'demo-hseSection', at(day))
}

/** Prepares the campaign of 2027 in January; announces it when told so. */
export async function prepareNext(own: TestDatabase, announced: 'draft' | 'announced'): Promise<void> {
  const section = await hseSection(own)
  await section.campaign.create({ year: 2027 })
  await section.campaign.setDays(nextDays)
  if (announced === 'announced') await section.campaign.move({ year: 2027, move: 'announce' })
}
