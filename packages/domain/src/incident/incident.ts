import { daysBetween, isDay } from '../calendar.ts'

/** The kinds of case, in the terms of ISO 45001. */
export const incidentTypes = ['undesiredEvent', 'nonconformity', 'improvementSuggestion'] as const

/** One of the kinds of case. */
export type IncidentType = (typeof incidentTypes)[number]

/** What a case is about; one can be about several things. */
export const incidentCategories = [
  'injury',
  'nearMiss',
  'fire',
  'building',
  'chemical',
  'biological',
  'radiation',
  'violenceOrThreats',
  'emission',
  'ergonomics',
  'psychosocial',
  'indoorClimate',
  'machinesAndEquipment',
  'electricity',
  'fieldWorkOrTravel',
  'organisation',
  'other',
] as const

/** One of the categories. */
export type IncidentCategory = (typeof incidentCategories)[number]

/**
 * How a case came in: `signedIn`, by somebody known to the system; `open`, by the open page, from nobody in particular;
 * `imported`, from an older system.
 */
export const incidentChannels = ['signedIn', 'open', 'imported'] as const

/** One of the ways in. */
export type IncidentChannel = (typeof incidentChannels)[number]

/** The most that can be written, in characters. */
export const longestIncidentText = { what: 4_000, place: 200, answer: 4_000, lesson: 2_000 } as const

/** How many days back something can have happened that is reported now. */
export const reportedAtMostDaysLater = 730

/** Whether something can have happened on a day that is reported today. Days are local. */
export function canHaveHappened(day: string, today: string): boolean {
  return isDay(day) && day <= today && daysBetween(day, today) <= reportedAtMostDaysLater
}

/** The most photos of a case. */
export const mostIncidentPhotos = 3

/** The most that a photo can have that an app sends, in bytes: it is scaled down where it is taken. */
export const largestScaledPhoto = 1_000_000
