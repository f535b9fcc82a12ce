import type { Result } from '@hms/domain/result'
import { ok } from '@hms/domain/result'
import type { RoomOfFile } from '@hms/domain/safety-round'
import { checkRooms, roomFileColumns, roomKey } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { recordRoom, roomColumns } from '../room/public.ts'
import { checkFile } from './check-file.ts'
import { changesOf } from './count-changes.ts'
import type { DataFault } from './file-fault.ts'
import { principalNamesOf } from './principal-names.ts'
import type { RegisterChanges, RegisterFile, TakingIn } from './register-file.ts'

/** By whom rooms are taken in: null where nobody does it, as those of a demo, which nothing is recorded of. */
type TakingInRooms = Omit<TakingIn, 'by'> & { readonly by: DoneBy | null }

/** The register of rooms as a file (columns: see `checkRooms`). A room is known by building and code. */
export const roomsFile: RegisterFile = {
  columns: roomFileColumns,

  async write(trx) {
    const { nameOf } = await principalNamesOf(trx)
    const rooms = await keptRooms(trx)
    return rooms.map(({ unitCode, building, code, name, type, floor, responsible }) => [
      unitCode,
      building,
      code,
      name,
      type,
      floor,
      nameOf.get(responsible ?? '') ?? '',
    ])
  },

  takeIn: takeInRooms,
}

/** Takes rooms in from a file. Each change is recorded in the unit's stream. */
export async function takeInRooms(
  trx: Trx,
  bytes: Uint8Array,
  { by, dryRun }: TakingInRooms,
): Promise<Result<RegisterChanges, readonly DataFault[]>> {
  const { idOf } = await principalNamesOf(trx)
  const { units } = await readOrganisation(trx)
  const context = {
    unitCodes: new Set(units.map(({ code }) => code)),
    principalNames: new Set(idOf.keys()),
  }
  const checked = checkFile(bytes, (table) => checkRooms(table, context))
  if (!checked.ok) return checked
  const kept = new Map((await keptRooms(trx)).map(({ id, ...room }) => [roomKey(room), { id, room }]))
  const rooms = checked.value.map((room) => ({
    ...room,
    responsible: idOf.get(room.responsible ?? '') ?? null,
  }))
  const { changes, counts } = changesOf(
    rooms,
    (room) => kept.get(roomKey(room)),
    ({ room: before }, after) => roomColumns.every((column) => before[column] === after[column]),
  )
  for (const { before, after } of dryRun ? [] : changes) await store(trx, by, before, after)
  return ok(counts)
}

function keptRooms(trx: Trx) {
  return trx
    .selectFrom('room')
    .where('removedAt', 'is', null)
    .select(['id', ...roomColumns])
    .orderBy('building')
    .orderBy('code')
    .execute()
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
