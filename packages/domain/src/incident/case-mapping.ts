import type { IncidentCategory, IncidentType } from './incident.ts'
import { incidentCategories, incidentTypes } from './incident.ts'

/** What can be read about a case of an older system. */
export const caseColumns = [
  'id',
  'type',
  'unit',
  'reportedOn',
  'state',
  'happenedOn',
  'closedOn',
  'categories',
  'place',
  'what',
] as const

/** One of them. */
export type CaseColumn = (typeof caseColumns)[number]

/** What a case can't be taken in without. */
export const neededCaseColumns = [
  'id',
  'type',
  'unit',
  'reportedOn',
  'state',
] as const satisfies readonly CaseColumn[]

/** The states that a case of an older system can come in with. */
export const importedStates = ['received', 'accepted', 'closed', 'rejected'] as const

/** One of these states. */
export type ImportedState = (typeof importedStates)[number]

/** How days are written in a file. */
export const dayFormats = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY'] as const

/** One of the ways. */
export type DayFormat = (typeof dayFormats)[number]

/** How the export of an older system is read: which of its columns means what, and which of its values. */
export interface CaseMapping {
  /** The name of the column in the file; left out where the file has none. */
  readonly columns: Readonly<Record<(typeof neededCaseColumns)[number], string>> &
    Readonly<Partial<Record<CaseColumn, string | undefined>>>
  /** Values of the file and what they are here. A value of `unit` that isn't mapped is a unit's code itself. */
  readonly values: {
    readonly type: Readonly<Record<string, IncidentType>>
    readonly state: Readonly<Record<string, ImportedState>>
    readonly categories: Readonly<Record<string, IncidentCategory>>
    readonly unit: Readonly<Record<string, string>>
  }
  readonly dayFormat: DayFormat
  /** What stands between several categories of a case. */
  readonly categorySeparator: string
}

/** What the values of a mapping lead to, for those who check one. */
export const mappedValues = {
  type: incidentTypes,
  state: importedStates,
  categories: incidentCategories,
} as const

/** The parts of a day by the way it is written: where year, month and day stand. */
const dayParts: Readonly<Record<DayFormat, RegExp>> = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/,
  'DD.MM.YYYY': /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})/,
  'DD/MM/YYYY': /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})/,
}

/** A day as it stands in a file (a time behind it is left out), `YYYY-MM-DD`; the text itself where it isn't one. */
export function dayIn(text: string, format: DayFormat): string {
  const { year, month = '', day = '' } = dayParts[format].exec(text)?.groups ?? {}
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
