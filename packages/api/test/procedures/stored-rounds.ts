import { createHash, randomUUID } from 'node:crypto'
import type { PlannedRoom, ResultEntry, ResultValue, RoundState } from '@hms/domain/safety-round'
import { pointsOf, roundHash } from '@hms/domain/safety-round'
import { checklists } from '@hms/domain/safety-round/checklists'
import { formatStamp, registersOf } from '@hms/domain/register'
import type { Trx } from '../../src/database/schema.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'

/** A picture of one point, in base64, with its hash. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** The content of a photo, as it is sent. */
export const somePhoto = {
  hash: createHash('sha256').update(Buffer.from(dot, 'base64')).digest('hex'),
  type: 'image/png',
  content: dot,
} as const

/** A room of the unit; its id. */
export async function storedRoom(
  { unitCode, mark, manager }: Place,
  trx: Trx,
): Promise<{ readonly id: number }> {
  return trx
    .insertInto('room')
    .values({
      unitCode,
      code: randomUUID(),
      name: mark,
      type: 'office',
      building: mark,
      floor: '1',
      responsible: manager,
      removedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Something that the unit looks at besides the checklists; its id. */
export async function storedOwnItem({ unitCode, mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('ownItem')
    .values({ unitCode, list: 'office', text: mark, removedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A round as the tests need to know it. */
export interface StoredRound {
  readonly id: number
  readonly room: number
  /** The hash of what stands in it. */
  readonly contentHash: string
}

/** A round of the unit in a state, of one office, with one thing that needs improvement and all agreed about it. */
export async function storedRound(
  place: Place,
  trx: Trx,
  state: RoundState = 'planned',
): Promise<StoredRound> {
  const { unitCode, mark, manager } = place
  const day = `${place.year}-11-25`
  const { id: room } = await storedRoom(place, trx)
  const { id } = await trx
    .insertInto('safetyRound')
    .values({
      unitCode,
      day,
      startsAt: null,
      endsAt: null,
      themes: '[]',
      state,
      checklists: JSON.stringify([checklists.office.id]),
      ownItems: '[]',
      reason: null,
      plannedBy: manager,
      plannedAt: testClock(),
      changedAt: testClock(),
      signedAt: state === 'signed' || state === 'archived' ? testClock() : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('roundRoom')
    .values({
      roundId: id,
      roomId: room,
      place: 0,
      details: JSON.stringify({ code: mark, name: mark, type: 'office', building: mark, floor: '1' }),
      lists: '["office"]',
      leftOut: '[]',
    })
    .execute()
  await trx
    .insertInto('roundParticipant')
    .values({ roundId: id, place: 0, personId: null, role: null, name: mark })
    .execute()
  const entries = agreed(room, mark)
  await trx
    .insertInto('roundResult')
    .values(
      entries.map((entry) => ({
        roundId: id,
        entryId: entry.id,
        key: entry.key,
        value: JSON.stringify(entry.value),
        stamp: formatStamp(entry.stamp),
        enteredBy: manager,
        enteredAs: 'lineManager' as const,
        receivedAt: testClock(),
        waits: false,
      })),
    )
    .execute()
  const rooms: readonly PlannedRoom[] = [{ room, lists: ['office'], leftOut: [] }]
  const points = pointsOf({ checklists: [checklists.office], ownItems: [], rooms })
  const contentHash = roundHash({ round: id, unit: unitCode, day, reopened: 0 }, points, registersOf(entries))
  return { id, room, contentHash }
}

/** A photo's content in a round. */
export async function storedPhoto(
  place: Place,
  trx: Trx,
): Promise<{ readonly id: number; readonly hash: string }> {
  const { id } = await storedRound(place, trx)
  const content = Buffer.from(somePhoto.content, 'base64')
  await trx
    .insertInto('roundPhoto')
    .values({
      roundId: id,
      sha256: somePhoto.hash,
      type: somePhoto.type,
      bytes: content.length,
      content,
      uploadedBy: place.manager,
      uploadedAt: testClock(),
    })
    .execute()
  return { id, hash: somePhoto.hash }
}

function agreed(room: number, note: string): readonly ResultEntry[] {
  const values: readonly (readonly [string, ResultValue])[] = [
    ['grade', 'needsImprovement'],
    ['severity', 'serious'],
    ['note', note],
    ['owner', { kind: 'role', role: 'lineManager' }],
    ['deadline', { kind: 'date', day: '2026-12-31' }],
  ]
  return values.map(([field, value], at) => ({
    id: `stored-${at}-${room}`,
    key: `${room}/office.order/${field}`,
    value,
    stamp: { wall: testClock().getTime() - 60_000, counter: at, writer: 'stored' },
  }))
}
