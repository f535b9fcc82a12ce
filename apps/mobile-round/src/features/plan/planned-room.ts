import type { Checklist, ChecklistName, ItemRef, RoomType } from '@hms/domain/safety-round'
import { proposedLists } from '@hms/domain/safety-round'

/** A room that is walked: the lists it is gone through by, and what doesn't apply there. */
export interface ChosenRoom {
  readonly lists: readonly ChecklistName[]
  readonly leftOut: readonly ItemRef[]
}

/** The rooms that were chosen, by id. */
export type ChosenRooms = ReadonlyMap<number, ChosenRoom>

/** A room as it is chosen first: by the lists that are proposed for its type, with all that is on them. */
export function proposedRoom(type: RoomType, checklists: readonly Checklist[]): ChosenRoom {
  const lists = proposedLists(type, checklists)
  return { lists: lists.length > 0 ? lists : ['office'], leftOut: [] }
}

/** The rooms with one of them chosen otherwise; null leaves it out. */
export function withRoom(rooms: ChosenRooms, id: number, room: ChosenRoom | null): ChosenRooms {
  const next = new Map(rooms)
  if (room === null) next.delete(id)
  else next.set(id, room)
  return next
}

/** A list with an element more, or without it where it was there. */
export function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one]
}
