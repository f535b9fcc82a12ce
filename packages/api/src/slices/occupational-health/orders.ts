import { maySee } from '@hms/domain/access'
import type { Resource } from '@hms/domain/access'
import type { OrderKind, OrderMove, OrderState } from '@hms/domain/occupational-health'
import {
  openOrderStates,
  orderKinds,
  orderMoveRules,
  orderMoves,
  orderStates,
} from '@hms/domain/occupational-health'
import { sql } from 'kysely'
import { z } from 'zod'
import type { CurrentPerson } from '../../context.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, requireUnit, resourceOf, unitAndBelow } from '../organisation/public.ts'

/** Something that the occupational health service was asked for. */
export interface ListedOrder {
  readonly id: number
  readonly unit: NamedUnit
  readonly kind: OrderKind
  readonly state: OrderState
  /** What was asked for; null where the person may not read what units write. */
  readonly asked: string | null
  /** What was given, or why it was declined or withdrawn; likewise. */
  readonly words: string | null
  readonly fromFinding: boolean
  readonly askedAt: string
  readonly movedAt: string
  /** What this person can do with it now. */
  readonly moves: readonly OrderMove[]
}

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  /** True: the unit by itself. */
  alone: z.boolean().default(false),
  campus: z.string().max(100).optional(),
  kind: z.enum(orderKinds).optional(),
  state: z.enum(orderStates).optional(),
  /** True: those that wait for somebody. */
  open: z.boolean().default(false),
  ...paging,
})

/** What the occupational health service was asked for, the latest first. */
export const orders = procedureFor('occupationalHealth.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedOrder>> =>
    ctx.database.read(async (trx) => {
      const { within, alone, campus, kind, state, open, page, pageSize } = wanted
      if (within !== undefined && alone) await requireUnit(trx, ctx.permission, within)
      const units = alone && within !== undefined ? [within] : await unitAndBelow(trx, within)
      const matching = trx
        .selectFrom('healthOrder')
        .innerJoin('unit', 'unit.code', 'healthOrder.unitCode')
        .$if(units !== null, (all) => all.where('unitCode', '=', sql<string>`any(${units}::text[])`))
        .$if(campus !== undefined, (all) => all.where('unit.campus', '=', campus ?? ''))
        .$if(kind !== undefined, (all) => all.where('healthOrder.kind', '=', kind ?? 'other'))
        .$if(state !== undefined, (all) => all.where('state', '=', state ?? 'asked'))
        .$if(open, (all) => all.where('state', 'in', openOrderStates))
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .select(['healthOrder.id', 'unitCode', 'unit.name as unitName', 'healthOrder.kind', 'state'])
        .select(['asked', 'words', 'findingId', 'askedAt', 'movedAt'])
        .orderBy('askedAt', 'desc')
        .orderBy('healthOrder.id', 'desc')
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      const organisation = await readOrganisation(trx)
      return {
        rows: rows.map(({ unitCode, unitName, findingId, askedAt, movedAt, ...row }) => {
          const resource = resourceOf(organisation, unitCode)
          const reads = readsOrders(ctx.person, resource)
          return {
            ...row,
            unit: { code: unitCode, name: unitName },
            asked: reads ? row.asked : null,
            words: reads ? row.words : null,
            fromFinding: findingId !== null,
            askedAt: askedAt.toISOString(),
            movedAt: movedAt.toISOString(),
            moves: orderMoves.filter(
              (move) => orderMoveRules[move].from.includes(row.state) && mayMove(ctx.person, move, resource),
            ),
          }
        }),
        total,
        page,
        pageSize,
      }
    }),
  )

/** Whether it is this person's to make a move: the service's own, or the unit's. */
function mayMove(person: CurrentPerson, move: OrderMove, resource: Resource): boolean {
  const action =
    orderMoveRules[move].by === 'service' ? 'occupationalHealth.deliver' : 'occupationalHealth.change'
  return permissionOf(person, action).allows(resource)
}

/** What people write to the service is read by it, and by those around the unit. */
function readsOrders(person: CurrentPerson, resource: Resource): boolean {
  return (
    maySee(person, 'comments', resource).allowed ||
    permissionOf(person, 'occupationalHealth.deliver').allows(resource)
  )
}
