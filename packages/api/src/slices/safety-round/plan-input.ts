import { roles } from '@hms/domain/access'
import { isDay } from '@hms/domain/calendar'
import type { OwnItem } from '@hms/domain/safety-round'
import { checklistNames, isRoundHours } from '@hms/domain/safety-round'
import { checklists } from '@hms/domain/safety-round/checklists'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { canOwn } from '../measure/public.ts'
import { ownItemsOf, requireRooms } from '../room/public.ts'

const participant = z.union([
  z.object({ personId: z.string().max(100), role: z.enum(roles).nullable().default(null) }),
  /** Somebody who isn't in the register of persons. */
  z.object({ name: z.string().trim().min(1).max(200) }),
])

const plannedRoom = z.object({
  room: rowId,
  lists: z.array(z.enum(checklistNames)).min(1).max(checklistNames.length),
  /** Items that don't apply to the room. */
  leftOut: z.array(z.string().max(100)).max(200).default([]),
})

/** What a round is planned with: when, with whom, where, and by which lists. */
export const planInput = {
  day: z.string().refine(isDay),
  /** Null where only the day is known. */
  hours: z.object({ from: z.string(), to: z.string() }).refine(isRoundHours).nullable().default(null),
  /** What is looked at especially this time. */
  themes: z.array(z.string().trim().min(1).max(200)).max(10).default([]),
  participants: z.array(participant).max(50).default([]),
  /** In the order of the walk. */
  rooms: z
    .array(plannedRoom)
    .min(1)
    .max(100)
    .refine((rooms) => new Set(rooms.map(({ room }) => room)).size === rooms.length),
}

/** The plan of a round. */
export type RoundPlan = z.infer<z.ZodObject<typeof planInput>>

/** When a round is and what it is about, as its row has it. */
export function rowOfPlan({ day, hours, themes }: RoundPlan) {
  return {
    day,
    startsAt: hours?.from ?? null,
    endsAt: hours?.to ?? null,
    themes: JSON.stringify(themes),
  }
}

/** What a round goes by: the newest version of each list that its rooms have, and the unit's own items with them. */
export async function contentOf(
  trx: Trx,
  unitCode: string,
  { rooms }: RoundPlan,
): Promise<{ readonly checklists: readonly string[]; readonly ownItems: readonly OwnItem[] }> {
  const lists = checklistNames.filter((name) => rooms.some((room) => room.lists.includes(name)))
  const ownItems = await ownItemsOf(trx, unitCode)
  return {
    checklists: lists.map((name) => checklists[name].id),
    ownItems: ownItems.filter(({ list }) => lists.includes(list)),
  }
}

/** Stores who takes part and which rooms are walked, instead of what was planned before. */
export async function storePlan(
  trx: Trx,
  { id, unitCode }: { readonly id: number; readonly unitCode: string },
  { participants, rooms }: RoundPlan,
): Promise<void> {
  const found = await requireRooms(
    trx,
    unitCode,
    rooms.map(({ room }) => room),
  )
  for (const one of participants)
    if ('personId' in one && !(await canOwn(trx, one.personId))) throw new Refusal({ kind: 'ownerUnknown' })
  await trx.deleteFrom('roundParticipant').where('roundId', '=', id).execute()
  await trx.deleteFrom('roundRoom').where('roundId', '=', id).execute()
  if (participants.length > 0) {
    await trx
      .insertInto('roundParticipant')
      .values(
        participants.map((one, place) => ({
          roundId: id,
          place,
          personId: 'personId' in one ? one.personId : null,
          role: 'personId' in one ? one.role : null,
          name: 'personId' in one ? null : one.name,
        })),
      )
      .execute()
  }
  await trx
    .insertInto('roundRoom')
    .values(
      rooms.map(({ lists, leftOut }, place) => ({
        roundId: id,
        roomId: found[place]?.id ?? 0,
        place,
        details: JSON.stringify(found[place]?.details),
        lists: JSON.stringify(checklistNames.filter((name) => lists.includes(name))),
        leftOut: JSON.stringify(leftOut),
      })),
    )
    .execute()
}
