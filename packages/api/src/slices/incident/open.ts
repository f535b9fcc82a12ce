import type { Role } from '@hms/domain/access'
import type { Deadline, MeasureState } from '@hms/domain/action-plan'
import type {
  Authority,
  Cause,
  HandlingDue,
  IncidentCategory,
  IncidentChannel,
  IncidentMove,
  IncidentState,
  IncidentType,
} from '@hms/domain/incident'
import { handlingDue, movesOfIncident, stillToNotify } from '@hms/domain/incident'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import type { IncidentEventTable } from '../../database/incident-tables.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedOwner } from '../measure/public.ts'
import { deadlineOf, named, ownerOf } from '../measure/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { loadIncident } from './load-incident.ts'
import type { RoomToChoose } from './rooms.ts'

/** Something that was done with a case. */
export interface IncidentEvent {
  readonly at: string
  /** Null where the system did it, or somebody whose time is over. */
  readonly by: LocalizedText | null
  readonly as: Role | null
  readonly kind: IncidentEventTable['kind']
  readonly from: IncidentState | null
  readonly to: IncidentState | null
  readonly text: string | null
}

/** A measure that was made from a case. */
export interface IncidentMeasure {
  readonly id: number
  readonly text: string
  readonly state: MeasureState
  readonly deadline: Deadline
  readonly owner: NamedOwner
}

/** A case with all that belongs to it, as those around the unit see it. */
export interface OpenedIncident {
  readonly id: number
  readonly unit: NamedUnit
  readonly channel: IncidentChannel
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  readonly room: RoomToChoose | null
  readonly place: string
  readonly happenedOn: string
  readonly happenedTime: string | null
  readonly what: string | null
  readonly reportedAt: string
  /** Null of one that came by the open page, of an older system, or whose reporter wishes to be unknown to the unit. */
  readonly reporter: LocalizedText | null
  readonly wantsAnonymity: boolean
  readonly state: IncidentState
  readonly deadline: string | null
  readonly due: HandlingDue
  readonly serious: boolean
  /** Which authorities have been told of a serious accident, when and by whom. */
  readonly notified: readonly {
    readonly authority: Authority
    readonly at: string
    readonly by: LocalizedText | null
  }[]
  readonly stillToNotify: readonly Authority[]
  readonly causes: readonly Cause[]
  readonly measures: readonly IncidentMeasure[]
  readonly reason: string | null
  readonly answer: string | null
  readonly lesson: string | null
  /** Hashes of its photos. */
  readonly photos: readonly string[]
  readonly events: readonly IncidentEvent[]
  readonly moves: readonly IncidentMove[]
  readonly mayComment: boolean
  readonly mayHandle: boolean
  readonly changedAt: string
}

/** Opens a case. */
export const open = procedureFor('incidents.read')
  .input(z.object({ id: rowId }))
  .query(async ({ ctx, input: { id } }): Promise<OpenedIncident> =>
    ctx.database.read(async (trx) => {
      const { incident, unit, resource } = await loadIncident(trx, ctx.permission, id)
      const names = await namesIn(trx, id)
      const notices = await trx
        .selectFrom('incidentNotice')
        .where('incidentId', '=', id)
        .select(['authority', 'doneAt', 'doneBy'])
        .orderBy('doneAt')
        .execute()
      const lesson = await trx
        .selectFrom('lesson')
        .where('incidentId', '=', id)
        .select('text')
        .executeTakeFirst()
      const { channel, type, categories, place, happenedOn, happenedTime, what, wantsAnonymity } = incident
      const { state, deadline, arrivedOn, serious, causes, reason, answer } = incident
      return {
        id,
        unit,
        channel,
        type,
        categories,
        room: await roomOf(trx, incident.roomId),
        place,
        happenedOn,
        happenedTime,
        what,
        reportedAt: incident.reportedAt.toISOString(),
        reporter: await reporterOf(trx, id),
        wantsAnonymity,
        state,
        deadline,
        due: handlingDue({ state, deadline, arrivedOn }, localDay(ctx.clock())),
        serious,
        notified: notices.map(({ authority, doneAt, doneBy }) => ({
          authority,
          at: doneAt.toISOString(),
          by: names.get(doneBy ?? '') ?? null,
        })),
        stillToNotify: stillToNotify(serious, notices),
        causes,
        measures: await measuresOf(trx, id, names),
        reason,
        answer,
        lesson: lesson?.text ?? null,
        photos: await photosOf(trx, id),
        events: await eventsOf(trx, id, names),
        moves: movesOfIncident(ctx.person, { state, resource }),
        mayComment: permissionOf(ctx.person, 'incidents.comment').allows(resource),
        mayHandle: permissionOf(ctx.person, 'incidents.handle').allows(resource),
        changedAt: incident.changedAt.toISOString(),
      }
    }),
  )

async function namesIn(trx: Trx, id: number): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from hms_names_in_incident(${id})`.execute(trx)
  return new Map(rows.map((person) => [person.id, person.name]))
}

async function reporterOf(trx: Trx, id: number): Promise<LocalizedText | null> {
  const { rows } = await sql<{ name: LocalizedText | null }>`select hms_reporter_of(${id}) as name`.execute(
    trx,
  )
  return rows[0]?.name ?? null
}

async function roomOf(trx: Trx, id: number | null): Promise<RoomToChoose | null> {
  if (id === null) return null
  const room = await trx
    .selectFrom('room')
    .where('id', '=', id)
    .select(['id', 'code', 'name', 'building'])
    .executeTakeFirst()
  return room ?? null
}

async function measuresOf(
  trx: Trx,
  id: number,
  names: ReadonlyMap<string, LocalizedText>,
): Promise<readonly IncidentMeasure[]> {
  const rows = await trx
    .selectFrom('incidentMeasure')
    .innerJoin('measure', 'measure.id', 'measureId')
    .where('incidentId', '=', id)
    .select(['measure.id', 'text', 'state', 'deadline', 'ownerPerson', 'ownerRole', 'ownerBody'])
    .orderBy('measure.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    state: row.state,
    deadline: deadlineOf(row.deadline),
    owner: named(ownerOf(row), names),
  }))
}

async function photosOf(trx: Trx, id: number): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('incidentPhoto')
    .where('incidentId', '=', id)
    .select('sha256')
    .orderBy('sha256')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

async function eventsOf(
  trx: Trx,
  id: number,
  names: ReadonlyMap<string, LocalizedText>,
): Promise<readonly IncidentEvent[]> {
  const rows = await trx
    .selectFrom('incidentEvent')
    .where('incidentId', '=', id)
    .orderBy('id')
    .select(['at', 'byPerson', 'asRole', 'kind', 'fromState', 'toState', 'text'])
    .execute()
  return rows.map(({ at, byPerson, asRole, kind, fromState, toState, text }) => ({
    at: at.toISOString(),
    by: names.get(byPerson ?? '') ?? null,
    as: asRole,
    kind,
    from: fromState,
    to: toState,
    text,
  }))
}
