import type { CostClass, Deadline, Due, MeasureMove, MeasureSource, MeasureState } from '@hms/domain/action-plan'
import { movesOf } from '@hms/domain/action-plan'
import type { Gravity } from '@hms/domain/finding'
import { sql } from 'kysely'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import { dueSql } from './due-sql.ts'
import { matchingMeasures, measureFilter } from './matching-measures.ts'
import type { NamedOwner } from './names.ts'
import { named, namesInMeasures } from './names.ts'
import { deadlineOf, ownerOf } from './owner.ts'

/** The orders of a list: by deadline (what goes on last), by unit, what was changed last first. */
const orders = ['deadline', 'unit', 'changed'] as const

const input = z.object({ ...measureFilter, order: z.enum(orders).default('deadline'), ...paging })

/** A measure, as lists and boards show it. */
export interface ListedMeasure {
  readonly id: number
  readonly unit: NamedUnit
  /** The year whose plan it was made for: an earlier one has come along. */
  readonly year: number
  readonly text: string
  readonly owner: NamedOwner
  readonly deadline: Deadline
  readonly due: Due
  readonly source: MeasureSource
  readonly findingId: number | null
  readonly gravity: Gravity | null
  readonly goalId: number | null
  readonly costClass: CostClass
  readonly state: MeasureState
  /** What this person can do with it now. */
  readonly moves: readonly MeasureMove[]
  readonly changedAt: string
}

/** A part of the measures that a person may see. */
export const list = procedureFor('measures.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedMeasure>> =>
    ctx.database.read(async (trx) => {
      const day = localDay(ctx.clock())
      const matching = await matchingMeasures(trx, wanted, day)
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'measure.unitCode')
        .leftJoin('finding', 'finding.id', 'measure.findingId')
        .select(['measure.id', 'measure.unitCode', 'unit.name as unitName', 'measure.year', 'measure.text'])
        .select(['ownerPerson', 'ownerRole', 'ownerBody', 'deadline', 'measure.source', 'findingId', 'gravity'])
        .select(['goalId', 'costClass', 'measure.state', 'changedAt'])
        .select(dueSql(day).as('due'))
        .$if(wanted.order === 'deadline', (all) => all.orderBy('deadline'))
        .$if(wanted.order === 'unit', (all) => all.orderBy('measure.unitCode').orderBy('deadline'))
        .$if(wanted.order === 'changed', (all) => all.orderBy('changedAt', 'desc'))
        .orderBy('measure.id')
        .limit(wanted.pageSize)
        .offset(wanted.page * wanted.pageSize)
        .execute()
      const names = await namesInMeasures(
        trx,
        rows.filter(({ ownerPerson }) => ownerPerson !== null).map(({ id }) => id),
      )
      const organisation = await readOrganisation(trx)
      return {
        rows: rows.map(
          ({ unitCode, unitName, ownerPerson, ownerRole, ownerBody, deadline, changedAt, ...row }) => ({
            ...row,
            unit: { code: unitCode, name: unitName },
            owner: named(ownerOf({ ownerPerson, ownerRole, ownerBody }), names),
            deadline: deadlineOf(deadline),
            moves: movesOf(ctx.person, { state: row.state, resource: resourceOf(organisation, unitCode) }),
            changedAt: changedAt.toISOString(),
          }),
        ),
        total,
        page: wanted.page,
        pageSize: wanted.pageSize,
      }
    }),
  )
