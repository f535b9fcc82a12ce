import type { IncidentChannel } from '@hms/domain/incident'
import { canHaveHappened } from '@hms/domain/incident'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'
import type { ReportInput } from './report-input.ts'

/** By whom something is reported, and how they can follow it. */
export interface Reporting {
  readonly channel: Exclude<IncidentChannel, 'imported'>
  readonly wantsAnonymity: boolean
  /** A person, or the hash of the code that whoever reported it got. */
  readonly reporter: { readonly personId: string } | { readonly codeHash: string }
}

/**
 * From nobody and from nowhere: the trace of a case says neither who reported it where they wish to be unknown, nor which
 * request did, by which they could be found.
 */
function byNobody({ at }: DoneBy): DoneBy {
  return { actor: null, at, origin: { request: 'incident', client: 'system' } }
}

/** The report that was sent with a key before, if there is one. Those who send the same at the same time take turns. */
export async function sentBefore(trx: Trx, requestKey: string): Promise<{ readonly id: number } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${requestKey}, 0))`.execute(trx)
  return trx.selectFrom('incident').where('requestKey', '=', requestKey).select('id').executeTakeFirst()
}

/** Stores a report; its id. Refuses a day on which nothing can have happened, and a room that is not the unit's. */
export async function storeReport(
  trx: Trx,
  by: DoneBy,
  { categories, ...report }: ReportInput,
  { channel, wantsAnonymity, reporter }: Reporting,
): Promise<number> {
  const today = localDay(by.at)
  if (!canHaveHappened(report.happenedOn, today)) throw new Refusal({ kind: 'incidentDay' })
  await requirePlace(trx, report.unitCode, report.roomId)
  const id = await nextId(trx)
  await trx
    .insertInto('incident')
    .values({
      id,
      ...report,
      categories: JSON.stringify(categories),
      channel,
      wantsAnonymity,
      state: 'received',
      reportedAt: by.at,
      arrivedOn: today,
      deadline: null,
      reason: null,
      answer: null,
      closedOn: null,
      rejectedOn: null,
      changedAt: by.at,
      oldId: null,
    })
    .execute()
  await trx
    .insertInto('incidentReporter')
    .values({ incidentId: id, personId: null, codeHash: null, ...reporter })
    .execute()
  const { unitCode, type, happenedOn, serious } = report
  await recordEvent(trx, channel === 'open' || wantsAnonymity ? byNobody(by) : by, {
    stream: streams.incident(id),
    action: 'incident.report',
    subject: `incident:${id}`,
    what: { unitCode, channel, type, categories, happenedOn, serious },
  })
  return id
}

/** The unit is there, and the room is one of its rooms. */
async function requirePlace(trx: Trx, unitCode: string, roomId: number | null): Promise<void> {
  const unit = await trx.selectFrom('unit').where('code', '=', unitCode).select('code').executeTakeFirst()
  const room =
    roomId === null ||
    (await trx
      .selectFrom('room')
      .where('id', '=', roomId)
      .where('unitCode', '=', unitCode)
      .where('removedAt', 'is', null)
      .select('id')
      .executeTakeFirst())
  if (!unit || !room) throw new Refusal({ kind: 'notFound' })
}

async function nextId(trx: Trx): Promise<number> {
  const { rows } = await sql<{ id: number }>`select nextval('incident_id_seq')::integer as id`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('A sequence always has a next number')
  return row.id
}
