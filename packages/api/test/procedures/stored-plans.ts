import type { MeasureState } from '@hms/domain/action-plan'
import { isOpenState } from '@hms/domain/action-plan'
import type { Trx } from '../../src/database/schema.ts'
import { recordFindings } from '../../src/slices/finding/public.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'

/** A measure of the unit, in a state; its id. */
export async function storedMeasure(
  { unitCode, year, mark }: Place,
  trx: Trx,
  state: MeasureState = 'planned',
): Promise<{ readonly id: number }> {
  return trx
    .insertInto('measure')
    .values({
      unitCode,
      year,
      text: mark,
      ownerPerson: null,
      ownerRole: 'lineManager',
      ownerBody: null,
      deadline: null,
      lookedAtOn: '2026-11-01',
      source: 'none',
      findingId: null,
      goalId: null,
      costClass: 'none',
      state,
      madeAt: testClock(),
      madeBy: null,
      changedAt: testClock(),
      closedOn: isOpenState(state) ? null : '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A finding of the unit; its id. */
export async function storedFinding(
  { unitCode, year, mark }: Place,
  trx: Trx,
): Promise<{ readonly id: number }> {
  const origin = `incident:sample-${unitCode}`
  const words = { nb: mark, nn: mark, en: mark }
  const finding = {
    source: { kind: 'incident', incident: origin },
    gravity: 'policy',
    lack: 'absent',
    topic: words,
    reason: words,
    suggestion: words,
    law: [],
    internalControl: [],
    mustAct: 'lineManager',
    helpedBy: [],
    asksForReason: true,
  } as const
  await recordFindings(trx, [{ unitCode, year, origin, findings: [finding] }], testClock())
  return trx.selectFrom('finding').where('origin', '=', origin).select('id').executeTakeFirstOrThrow()
}

/**
 * A goal of the institution's plan, that every unit inherits, or of the unit's own plan; its id. It holds no mark: what a
 * unit aims for, everybody may see.
 */
export async function storedGoal(
  { year }: Place,
  trx: Trx,
  unitCode: string,
): Promise<{ readonly goalId: number }> {
  const plan =
    (await trx
      .selectFrom('plan')
      .where('unitCode', '=', unitCode)
      .where('year', '=', year)
      .select('id')
      .executeTakeFirst()) ??
    (await trx
      .insertInto('plan')
      .values({ unitCode, year, startedAt: testClock() })
      .returning('id')
      .executeTakeFirstOrThrow())
  const { id: goalId } = await trx
    .insertInto('goal')
    .values({ unitCode })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('goalVersion')
    .values({
      planId: plan.id,
      goalId,
      number: `${(goalId % 80) + 10}.0`,
      text: `A goal of ${unitCode}`,
      owners: '[]',
      deadline: null,
      ongoing: true,
    })
    .execute()
  return { goalId }
}
