import type { ColumnType, Generated } from 'kysely'
import type { Role } from '@hms/domain/access'
import type { Capacity, SignaturePart } from '@hms/domain/report'
import type {
  ChecklistName,
  ItemRef,
  OwnItem,
  PhotoFacts,
  ResultValue,
  RoomDetails,
  RoomType,
  RoundState,
} from '@hms/domain/safety-round'
import type { Day, Instant, ListColumn } from './column-types.ts'

/** The tables of rooms and rounds. */
export interface RoundTables {
  room: RoomTable
  ownItem: OwnItemTable
  safetyRound: SafetyRoundTable
  roundParticipant: RoundParticipantTable
  roundRoom: RoundRoomTable
  roundResult: RoundResultTable
  roundPhoto: RoundPhotoTable
  roundSignature: RoundSignatureTable
}

/** A room of a unit. One that is gone stays with `removedAt`: rounds were walked in it. */
export interface RoomTable {
  id: Generated<number>
  unitCode: string
  code: string
  name: string
  type: RoomType
  building: string
  floor: string
  /** Id of the person who answers for it; null where nobody does. */
  responsible: string | null
  removedAt: Instant | null
}

/** Something that a unit looks at besides the checklists. */
export interface OwnItemTable {
  id: Generated<number>
  unitCode: string
  list: ChecklistName
  text: string
  removedAt: Instant | null
}

/** A safety round. It is never deleted: what doesn't take place is cancelled, with a reason. */
export interface SafetyRoundTable {
  id: Generated<number>
  unitCode: string
  day: Day
  /** Local times, `'09:30'`; null where only the day is known. */
  startsAt: string | null
  endsAt: string | null
  /** What the round looks at especially this time. */
  themes: ListColumn<string>
  /** How often it was planned otherwise, or cancelled: what invitations are told apart by. */
  revision: Generated<number>
  state: RoundState
  /** Ids of the versions that it goes by. */
  checklists: ListColumn<string>
  /** The unit's own items as they were when it was planned. */
  ownItems: ListColumn<OwnItem>
  /** How often it was opened again after it was signed. */
  reopened: Generated<number>
  /** Why it was cancelled or opened again the last time. */
  reason: string | null
  plannedBy: string | null
  plannedAt: Instant
  changedAt: Instant
  /** When both had signed, the last time. */
  signedAt: Instant | null
}

/** Who takes part in a round: a person of the register, or (by name) somebody else. */
export interface RoundParticipantTable {
  roundId: number
  place: number
  personId: string | null
  role: Role | null
  name: string | null
}

/** A room of a round, as it was when the round was planned. */
export interface RoundRoomTable {
  roundId: number
  roomId: number
  /** In the order of the walk. */
  place: number
  details: ColumnType<RoomDetails, string, never>
  lists: ListColumn<ChecklistName>
  leftOut: ListColumn<ItemRef>
}

/**
 * Everything that was ever registered of a round, each an entry of a register: of a key, the one with the latest stamp
 * stands. Rows are only added; what came in after the round was signed waits until it is opened again.
 */
export interface RoundResultTable {
  /** In the order in which they came in. */
  id: Generated<number>
  roundId: number
  /** The entry's id: who sends it again changes nothing. */
  entryId: string
  key: string
  value: ColumnType<ResultValue | null, string | null, never>
  /** As `formatStamp` writes it. */
  stamp: string
  enteredBy: string | null
  enteredAs: Role | null
  receivedAt: Instant
  waits: boolean
}

/** A photo of a round, known by its content. */
export interface RoundPhotoTable {
  roundId: number
  sha256: string
  type: PhotoFacts['type']
  bytes: number
  content: Buffer
  uploadedBy: string | null
  uploadedAt: Instant
}

/** A signature of a round, as it was given. It holds as long as the round's content has this hash. Rows are only added. */
export interface RoundSignatureTable {
  id: Generated<number>
  roundId: number
  part: SignaturePart
  signedBy: string
  role: Role
  capacity: Exclude<Capacity, 'letThrough'>
  signedAt: Instant
  /** See `roundHash`. */
  contentHash: string
  /** What was drawn on the glass: strokes of points, in thousandths of width and height. */
  drawing: ColumnType<Drawing | null, string | null, never>
}

/** Strokes of points (x, y), each from 0 to 1000. */
export type Drawing = readonly (readonly (readonly [number, number])[])[]
