import type { LocalizedText } from '../language.ts'
import type { LawReference } from '../questionnaire/index.ts'
import type { Checklist, ChecklistName, ItemRef, OwnItem, Theme } from './checklist.ts'
import { itemRef, ownItemRef } from './checklist.ts'

/** A room of a round: the lists it is gone through by, and the items that don't apply to it. */
export interface PlannedRoom {
  readonly room: number
  readonly lists: readonly ChecklistName[]
  readonly leftOut: readonly ItemRef[]
}

/** What a round looks at, room by room in the order of the walk. Serialisable. */
export interface RoundScope {
  /** The versions that it was planned with, one of each list. */
  readonly checklists: readonly Checklist[]
  readonly ownItems: readonly OwnItem[]
  readonly rooms: readonly PlannedRoom[]
}

/** The address of a point: `'17/office.escapeRoutes'`. */
export type PointKey = string

/** One item in one room. */
export interface Point {
  readonly key: PointKey
  readonly room: number
  readonly item: ItemRef
  readonly list: ChecklistName
  /** Null of a unit's own item. */
  readonly theme: Theme | null
  /** A unit's own item says the same in every language. */
  readonly text: LocalizedText
  /** Null of a unit's own item. */
  readonly help: LocalizedText | null
  readonly law: readonly LawReference[]
}

/** The address of an item in a room. */
export function pointKey(room: number, item: ItemRef): PointKey {
  return `${room}/${item}`
}

/** All that a round looks at: room by room, list by list, each list's own items after it. */
export function pointsOf(scope: RoundScope): readonly Point[] {
  const itemsByList = new Map(scope.checklists.map((list) => [list.list, itemsOf(list, scope.ownItems)]))
  return scope.rooms.flatMap(({ room, lists, leftOut }) =>
    lists
      .flatMap((list) => itemsByList.get(list) ?? [])
      .filter(({ item }) => !leftOut.includes(item))
      .map((one) => ({ ...one, key: pointKey(room, one.item), room })),
  )
}

type ItemOfRound = Omit<Point, 'key' | 'room'>

function itemsOf(checklist: Checklist, ownItems: readonly OwnItem[]): readonly ItemOfRound[] {
  const { list, themes, items } = checklist
  const themeByKey = new Map(themes.map((theme) => [theme.key, theme]))
  const own = ownItems.filter((one) => one.list === list)
  return [
    ...items.map(({ text, help, law, theme, ...item }) => ({
      item: itemRef(checklist, item),
      list,
      theme: themeByKey.get(theme) ?? null,
      text,
      help,
      law,
    })),
    ...own.map(({ text, ...item }) => ({
      item: ownItemRef(item),
      list,
      theme: null,
      text: { nb: text, nn: text, en: text },
      help: null,
      law: [],
    })),
  ]
}
