import type { RoomDetails } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** The columns of a room that are kept by hand. */
export const roomColumns = ['unitCode', 'code', 'name', 'type', 'building', 'floor', 'responsible'] as const

/** A room as it is kept. */
export interface KeptRoom extends RoomDetails {
  readonly unitCode: string
  readonly responsible: string | null
}

/** Something that was done to a room. */
export interface RoomDeed {
  readonly action: 'room.add' | 'room.change' | 'room.remove'
  readonly id: number
  /** Null of a new one. */
  readonly before: KeptRoom | null
  /** Null of one that was removed. */
  readonly after: KeptRoom | null
}

/** Puts it into the trace. Who answers for the room is personal, and lies apart. */
export async function recordRoom(
  trx: Trx,
  by: DoneBy,
  { action, id, before, after }: RoomDeed,
): Promise<void> {
  const unitCode = (after ?? before)?.unitCode ?? ''
  await recordEvent(trx, by, {
    stream: streams.rooms(unitCode),
    action,
    subject: `room:${id}`,
    ...(before === null ? {} : { before: { ...before } }),
    ...(after === null ? {} : { after: { ...after } }),
  })
}
