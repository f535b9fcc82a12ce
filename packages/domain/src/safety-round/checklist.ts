import type { LocalizedText } from '../language.ts'
import type { LawReference } from '../questionnaire/index.ts'
import type { RoomType } from './room.ts'

/** The checklists there are. */
export const checklistNames = ['office', 'laboratory', 'workshop'] as const

/** One of the checklists, in whatever version. */
export type ChecklistName = (typeof checklistNames)[number]

/**
 * One version of a checklist: complete, serialisable data and never functions. A published version is locked by its hash
 * (see `checklists/`); a round keeps the versions that it was planned with.
 */
export interface Checklist {
  /** Name and version: `'office-1'`. */
  readonly id: string
  readonly list: ChecklistName
  /** Counted from 1. */
  readonly version: number
  readonly title: LocalizedText
  /** The types of room that it is proposed for. */
  readonly roomTypes: readonly RoomType[]
  /** In the order in which they are gone through. */
  readonly themes: readonly Theme[]
  /** In the order in which they are gone through, theme by theme. */
  readonly items: readonly ChecklistItem[]
}

/** What some items of a checklist are about. */
export interface Theme {
  readonly key: string
  readonly title: LocalizedText
}

/** One thing to look at. Its text says how it is when all is well. */
export interface ChecklistItem {
  /** Stable over all versions of the list, e.g. `'escapeRoutes'`. */
  readonly key: string
  readonly theme: Theme['key']
  readonly text: LocalizedText
  /** What to look for and to ask, in plain language. */
  readonly help: LocalizedText
  /** What it follows from; empty where it is only good practice. */
  readonly law: readonly LawReference[]
  /** The version in which the present wording was introduced. */
  readonly wordingSince: number
}

/** Something that a unit looks at besides the checklists, in its own words. */
export interface OwnItem {
  readonly id: number
  readonly text: string
  /** The list that it goes with: it is looked at in the rooms that have that list. */
  readonly list: ChecklistName
}

/** The address of an item over all lists: `'office.escapeRoutes'`, or `'own.12'` of a unit's own. */
export type ItemRef = string

/** The address of an item of a checklist. */
export function itemRef({ list }: Pick<Checklist, 'list'>, { key }: Pick<ChecklistItem, 'key'>): ItemRef {
  return `${list}.${key}`
}

/** The address of a unit's own item. */
export function ownItemRef({ id }: Pick<OwnItem, 'id'>): ItemRef {
  return `own.${id}`
}

/** The checklists that are proposed for a type of room. */
export function proposedLists(type: RoomType, checklists: readonly Checklist[]): readonly ChecklistName[] {
  return checklists.filter(({ roomTypes }) => roomTypes.includes(type)).map(({ list }) => list)
}
