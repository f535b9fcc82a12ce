import { isDay } from '@hms/domain/calendar'
import { electedRoles, electionFault } from '@hms/domain/safety-service'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { canOwn } from '../measure/public.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'
import { recordService } from './record-service.ts'

const votes = z.int().min(0).max(99_999).nullable()

const input = z.object({
  /** Null of a new one. */
  id: rowId.nullable(),
  /** One of unit and area. */
  unitCode: z.string().max(40).nullable(),
  areaCode: z.string().max(60).nullable(),
  role: z.enum(electedRoles),
  heldOn: z.string().refine(isDay),
  /** Id of who was elected; null where nobody was. */
  elected: z.string().max(100).nullable(),
  termFrom: z.string().refine(isDay),
  entitled: votes,
  voted: votes,
})

/** The columns of an election that are kept by hand. */
export const electionFields = [
  'unitCode',
  'areaCode',
  'role',
  'heldOn',
  'elected',
  'termFrom',
  'entitled',
  'voted',
] as const

/** Enters an election with its result, or changes it. Who is appointed by it, the register of roles says. */
export const saveElection = procedureFor('elections.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...election } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const fault = electionFault(election, localDay(ctx.clock()))
      if (fault) throw new Refusal({ kind: 'refusedElection', fault })
      await requirePlace(trx, ctx.permission, election)
      if (election.elected !== null && !(await canOwn(trx, election.elected)))
        throw new Refusal({ kind: 'ownerUnknown' })
      const before = id === null ? null : await requireElection(trx, ctx.permission, id)
      const columns = { ...election, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
      const kept =
        id === null
          ? await trx
              .insertInto('election')
              .values(columns)
              .onConflict((conflict) => conflict.doNothing())
              .returning('id')
              .executeTakeFirst()
          : { id }
      if (!kept) throw new Refusal({ kind: 'electionTaken' })
      if (id !== null) await trx.updateTable('election').set(columns).where('id', '=', id).execute()
      await recordService(trx, doneBy(ctx), {
        action: before ? 'election.change' : 'election.add',
        subject: `election:${kept.id}`,
        place: election.unitCode ?? election.areaCode,
        ...(before && { before: { ...before } }),
        after: election,
      })
      return kept
    }),
  )

/** Takes an election out: it was entered by mistake. */
export const removeElection = procedureFor('elections.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const before = await requireElection(trx, ctx.permission, id)
      await trx.deleteFrom('election').where('id', '=', id).execute()
      await recordService(trx, doneBy(ctx), {
        action: 'election.remove',
        subject: `election:${id}`,
        place: before.unitCode ?? before.areaCode,
        before: { ...before },
      })
    }),
  )

async function requireElection(trx: Trx, permission: Permission, id: number) {
  const election = await trx
    .selectFrom('election')
    .where('id', '=', id)
    .select(electionFields)
    .forUpdate()
    .executeTakeFirst()
  if (!election) throw new Refusal({ kind: 'notFound' })
  await requirePlace(trx, permission, election)
  return election
}

/** Throws notFound for a unit or a safety area that isn't within reach. */
async function requirePlace(
  trx: Trx,
  permission: Permission,
  { unitCode, areaCode }: { readonly unitCode: string | null; readonly areaCode: string | null },
): Promise<void> {
  const organisation = await readOrganisation(trx)
  const units =
    unitCode === null
      ? ((await readAreas(trx)).find(({ code }) => code === areaCode)?.units ?? [])
      : [unitCode]
  const isReached = units.some(
    (code) => organisation.tree.unit(code) && permission.allows(resourceOf(organisation, code)),
  )
  if (!isReached) throw new Refusal({ kind: 'notFound' })
}
