import type { Gravity } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import { healthExaminationItems } from '@hms/domain/occupational-health'
import type { ItemKey } from '@hms/domain/questionnaire'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, requireUnit, resourceOf } from '../organisation/public.ts'
import { recordHealth } from './record-health.ts'

/** What a unit lacks of health examinations, and nobody has taken up yet. */
export interface HealthTask {
  /** Of the finding. */
  readonly id: number
  readonly unit: NamedUnit
  readonly year: number
  readonly item: ItemKey
  readonly topic: LocalizedText
  readonly reason: LocalizedText
  readonly gravity: Gravity
}

/**
 * The findings on health examinations that no order has come of: of each unit and question the latest, by year, the last
 * first, then by unit.
 */
export const tasks = procedureFor('occupationalHealth.deliver').query(
  async ({ ctx }): Promise<readonly HealthTask[]> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const rows = await trx
        .selectFrom('finding')
        .innerJoin('unit', 'unit.code', 'finding.unitCode')
        .leftJoin('healthOrder', 'healthOrder.findingId', 'finding.id')
        .where('goneAt', 'is', null)
        .where('item', 'in', healthExaminationItems)
        .select(['finding.id', 'finding.unitCode', 'unit.name as unitName', 'finding.year', 'item'])
        .select(['topic', 'reason', 'gravity', 'healthOrder.id as order'])
        .orderBy('finding.year', 'desc')
        .orderBy('finding.unitCode')
        .orderBy('finding.id')
        .execute()
      const latest = new Map(rows.toReversed().map((row) => [`${row.unitCode} ${row.item}`, row.id]))
      return rows.flatMap(({ unitCode, unitName, item, order, ...row }) =>
        item !== null &&
        order === null &&
        latest.get(`${unitCode} ${item}`) === row.id &&
        ctx.permission.allows(resourceOf(organisation, unitCode))
          ? { ...row, item, unit: { code: unitCode, name: unitName } }
          : [],
      )
    }),
)

/** Takes a finding up as an order that the service has accepted; each once. */
export const takeUp = procedureFor('occupationalHealth.deliver')
  .input(z.object({ findingId: rowId }))
  .mutation(async ({ ctx, input: { findingId } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const finding = await trx
        .selectFrom('finding')
        .where('id', '=', findingId)
        .where('goneAt', 'is', null)
        .where('item', 'in', healthExaminationItems)
        .select(['unitCode', 'topic'])
        .executeTakeFirst()
      if (!finding) throw new Refusal({ kind: 'notFound' })
      await requireUnit(trx, ctx.permission, finding.unitCode)
      const now = ctx.clock()
      const kept = await trx
        .insertInto('healthOrder')
        .values({
          unitCode: finding.unitCode,
          kind: 'healthExamination',
          asked: finding.topic.nb,
          state: 'accepted',
          words: null,
          findingId,
          askedBy: ctx.person.id,
          askedAt: now,
          movedBy: ctx.person.id,
          movedAt: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!kept) throw new Refusal({ kind: 'alreadyTakenUp' })
      await recordHealth(trx, doneBy(ctx), {
        action: 'healthOrder.ask',
        subject: `healthOrder:${kept.id}`,
        unitCode: finding.unitCode,
        what: { kind: 'healthExamination', finding: findingId },
      })
      return kept
    }),
  )
