import type { Role } from '@hms/domain/access'
import { roleRules } from '@hms/domain/appointment'
import { daysAfter, yearsAfter } from '@hms/domain/calendar'
import { humanitiesUnit, idOf } from './demo-persons.ts'

/** From when to when a role is held, and whether in another's place. */
interface Term {
  readonly validFrom: string
  readonly validTo: string | null
  readonly acting: boolean
}

/** Those whose terms run out, in so many days, and whom nobody takes over from. */
const runsOut: Readonly<Record<string, number>> = {
  [idOf('safetyRepresentative', humanitiesUnit)]: 50,
  [idOf('safetyRepresentative', '1730')]: 22,
  [idOf('safetyRepresentative', '1900')]: 81,
}

/** Somebody who leads a unit until a new head is there, for so many days more. */
const actsFor: Readonly<Record<string, number>> = { [idOf('lineManager', '1420')]: 64 }

/**
 * The term of a demo person. Who is elected is so for two years: most from the beginning of this year.
 *
 * @param since from when those are appointed who aren't elected
 */
export function termOf(
  { id, role }: { readonly id: string; readonly role: Role },
  today: string,
  since: string,
): Term {
  const acting = actsFor[id]
  if (acting !== undefined) return { validFrom: since, validTo: daysAfter(today, acting), acting: true }
  const { longestTerm } = roleRules[role]
  if (longestTerm === null) return { validFrom: since, validTo: null, acting: false }
  const left = runsOut[id]
  const year = Number(today.slice(0, 4))
  const validTo = left === undefined ? `${year + longestTerm - 1}-12-31` : daysAfter(today, left)
  return { validFrom: daysAfter(yearsAfter(validTo, -longestTerm), 1), validTo, acting: false }
}
