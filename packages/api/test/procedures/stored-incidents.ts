import { randomUUID } from 'node:crypto'
import type { IncidentState } from '@hms/domain/incident'
import type { Trx } from '../../src/database/schema.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'
import { somePhoto } from './stored-rounds.ts'

type Id = { readonly id: number }

/** A case of the unit in a state, reported by nobody in particular, with a cause; its id. */
export async function storedIncident(
  { unitCode, mark }: Place,
  trx: Trx,
  state: IncidentState = 'received',
): Promise<Id> {
  return trx
    .insertInto('incident')
    .values({
      unitCode,
      channel: 'open',
      type: 'nonconformity',
      categories: '["fire"]',
      roomId: null,
      place: mark,
      happenedOn: '2026-11-20',
      happenedTime: '09:30',
      what: mark,
      serious: true,
      wantsAnonymity: false,
      state,
      reportedAt: testClock(),
      arrivedOn: '2026-11-23',
      deadline: '2026-12-31',
      causes:
        state === 'received' ? '[]' : JSON.stringify([{ id: 'stored-cause', parent: null, text: mark }]),
      reason: null,
      answer: null,
      closedOn: state === 'closed' ? '2026-11-23' : null,
      rejectedOn: state === 'rejected' ? '2026-11-23' : null,
      changedAt: testClock(),
      requestKey: randomUUID(),
      oldId: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A photo of a case. */
export async function storedIncidentPhoto(place: Place, trx: Trx): Promise<Id & { readonly hash: string }> {
  const { id } = await storedIncident(place, trx)
  const content = Buffer.from(somePhoto.content, 'base64')
  await trx
    .insertInto('incidentPhoto')
    .values({ incidentId: id, sha256: somePhoto.hash, type: somePhoto.type, bytes: content.length, content })
    .execute()
  return { id, hash: somePhoto.hash }
}

/** An entry of the unit's register of injuries, with a name. */
export async function storedInjury({ unitCode, mark, manager }: Place, trx: Trx): Promise<Id> {
  const injury = await trx
    .insertInto('injury')
    .values({
      unitCode,
      incidentId: null,
      happenedOn: '2026-11-20',
      happenedTime: null,
      place: mark,
      activity: 'laboratory',
      course: mark,
      cause: mark,
      kind: 'cut',
      sentToNavOn: null,
      recordedAt: testClock(),
      recordedBy: manager,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx.insertInto('injuredPerson').values({ injuryId: injury.id, name: mark }).execute()
  return injury
}

/** A concern that has no answer yet. */
export async function storedConcern({ unitCode, mark, manager }: Place, trx: Trx): Promise<Id> {
  return trx
    .insertInto('concern')
    .values({
      unitCode,
      text: mark,
      raisedAt: testClock(),
      raisedBy: manager,
      answer: null,
      answeredAt: null,
      answeredBy: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Work that stands still. */
export async function storedStop({ unitCode, mark, manager }: Place, trx: Trx): Promise<Id> {
  return trx
    .insertInto('workStop')
    .values({
      unitCode,
      place: mark,
      stoppedAt: new Date('2026-11-20T08:00:00Z'),
      reason: mark,
      done: mark,
      liftedAt: null,
      liftedBecause: null,
      stoppedBy: manager,
      liftedBy: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}
