/** The types of room. Which checklists are proposed for a room follows from its type. */
export const roomTypes = [
  'office',
  'meetingRoom',
  'teachingRoom',
  'commonArea',
  'laboratory',
  'chemicalStore',
  'workshop',
  'technicalRoom',
  'storage',
  'other',
] as const

/** One of the types of room. */
export type RoomType = (typeof roomTypes)[number]

/** What a room is called, and where it is. */
export interface RoomDetails {
  /** The number on the door, unique within the building: `'B201'`. */
  readonly code: string
  readonly name: string
  readonly type: RoomType
  readonly building: string
  readonly floor: string
}
