import type { Goal } from '@hms/domain/action-plan'
import { byGoalNumber } from '@hms/domain/action-plan'
import type { Trx } from '../../database/schema.ts'

/** A year's plan of a unit. */
export interface StoredPlan {
  readonly id: number
  readonly unitCode: string
  readonly year: number
  readonly goals: readonly Goal[]
}

/** The plans of some units in a year, each with its goals in order; units without one aren't there. */
export async function plansOf(
  trx: Trx,
  units: readonly string[],
  year: number,
): Promise<readonly StoredPlan[]> {
  if (units.length === 0) return []
  const plans = await trx
    .selectFrom('plan')
    .where('unitCode', 'in', units)
    .where('year', '=', year)
    .select(['id', 'unitCode', 'year'])
    .execute()
  const ids = plans.map(({ id }) => id)
  const goals = ids.length === 0 ? [] : await goalRows(trx, ids)
  return plans.map((plan) => ({
    ...plan,
    goals: goals
      .filter(({ planId }) => planId === plan.id)
      .map(({ goalId, number, text, owners, deadline, ongoing }): Goal => ({
        id: goalId,
        number,
        text,
        owners,
        deadline: ongoing ? { kind: 'ongoing' } : deadline === null ? null : { kind: 'date', day: deadline },
      }))
      .toSorted(byGoalNumber),
  }))
}

async function goalRows(trx: Trx, planIds: readonly number[]) {
  return trx.selectFrom('goalVersion').where('planId', 'in', planIds).selectAll().execute()
}

/** A unit's plan of a year; null where there is none. */
export async function planOf(trx: Trx, unitCode: string, year: number): Promise<StoredPlan | null> {
  const [plan] = await plansOf(trx, [unitCode], year)
  return plan ?? null
}

/** The years that a unit has plans of, the newest first. */
export async function yearsOfPlans(trx: Trx, unitCode: string): Promise<readonly number[]> {
  const rows = await trx
    .selectFrom('plan')
    .where('unitCode', '=', unitCode)
    .orderBy('year', 'desc')
    .select('year')
    .execute()
  return rows.map(({ year }) => year)
}
