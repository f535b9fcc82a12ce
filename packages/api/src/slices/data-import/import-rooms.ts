import type { Result } from '@hms/domain/result'
import { ok } from '@hms/domain/result'
import type { RoomOfFile } from '@hms/domain/safety-round'
import { checkRooms, roomKey } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { recordRoom, roomColumns } from '../room/public.ts'
import { checkFile } from './check-file.ts'
import type { DataFault } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'

/** How rooms are imported. */
export interface RoomsOptions {
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** How many rooms an import adds, changes and leaves as they are. */
export interface ImportedRooms {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * Imports rooms from a file (columns: see `checkRooms`). A room is known by building and code; what the file doesn't
 * have stays as it is. Each change is recorded in the unit's stream. Any fault, and nothing is stored.
 *
 * @param by null where nobody does it: the rooms of a demo, which nothing is recorded of
 */
export async function importRooms(
  trx: Trx,
  bytes: Uint8Array,
  by: DoneBy | null,
  { dryRun = false }: RoomsOptions = {},
): Promise<Result<ImportedRooms, readonly DataFault[]>> {
  await oneImportAtATime(trx)
  const persons = await personsByPrincipalName(trx)
  const { units } = await readOrganisation(trx)
  const context = {
    unitCodes: new Set(units.map(({ code }) => code)),
    principalNames: new Set(persons.keys()),
  }
  const checked = checkFile(bytes, (table) => checkRooms(table, context))
  if (!checked.ok) return checked
  const kept = await trx
    .selectFrom('room')
    .where('removedAt', 'is', null)
    .select(['id', ...roomColumns])
    .execute()
  const byKey = new Map(kept.map(({ id, ...room }) => [roomKey(room), { id, room }]))
  const counts = { added: 0, changed: 0, unchanged: 0 }
  for (const one of checked.value) {
    const after = { ...one, responsible: persons.get(one.responsible ?? '') ?? null }
    const before = byKey.get(roomKey(one))
    const change = !before ? 'added' : isSame(before.room, after) ? 'unchanged' : 'changed'
    counts[change] += 1
    if (!dryRun && change !== 'unchanged') await store(trx, by, before, after)
  }
  return ok(counts)
}

type KeptRoom = Omit<RoomOfFile, 'responsible'> & { readonly responsible: string | null }

async function store(
  trx: Trx,
  by: DoneBy | null,
  before: { readonly id: number; readonly room: KeptRoom } | undefined,
  after: KeptRoom,
): Promise<void> {
  const id = before ? await change(trx, before.id, after) : await add(trx, after)
  if (by === null) return
  const action = before ? 'room.change' : 'room.add'
  await recordRoom(trx, by, { action, id, before: before?.room ?? null, after })
}

async function change(trx: Trx, id: number, room: KeptRoom): Promise<number> {
  await trx.updateTable('room').set(room).where('id', '=', id).execute()
  return id
}

async function add(trx: Trx, room: KeptRoom): Promise<number> {
  const { id } = await trx
    .insertInto('room')
    .values({ ...room, removedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function isSame(one: KeptRoom, other: KeptRoom): boolean {
  return roomColumns.every((column) => one[column] === other[column])
}

async function personsByPrincipalName(trx: Trx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ principalName: string; id: string }>`
    select principal_name, id from hms_principal_names()`.execute(trx)
  return new Map(rows.map(({ principalName, id }) => [principalName, id]))
}
