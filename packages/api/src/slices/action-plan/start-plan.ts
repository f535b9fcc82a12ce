import type { Trx } from '../../database/schema.ts'
import { planOf } from './read-plan.ts'
import { yearsOfPlans } from './read-plan.ts'

/**
 * The plan of a unit and year: made, with the goals of the last plan before it, if it isn't there. Measures come along
 * by themselves.
 *
 * @returns its id, and whether it was made now
 */
export async function startPlan(
  trx: Trx,
  unitCode: string,
  year: number,
  now: Date,
): Promise<{ readonly id: number; readonly made: boolean }> {
  const made = await trx
    .insertInto('plan')
    .values({ unitCode, year, startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) {
    const { id } = await trx
      .selectFrom('plan')
      .where('unitCode', '=', unitCode)
      .where('year', '=', year)
      .select('id')
      .executeTakeFirstOrThrow()
    return { id, made: false }
  }
  await copyGoals(trx, unitCode, year, made.id)
  return { id: made.id, made: true }
}

async function copyGoals(trx: Trx, unitCode: string, year: number, planId: number): Promise<void> {
  const before = (await yearsOfPlans(trx, unitCode)).find((other) => other < year)
  const last = before === undefined ? null : await planOf(trx, unitCode, before)
  if (!last || last.goals.length === 0) return
  await trx
    .insertInto('goalVersion')
    .columns(['planId', 'goalId', 'number', 'text', 'owners', 'deadline', 'ongoing'])
    .expression((build) =>
      build
        .selectFrom('goalVersion')
        .where('planId', '=', last.id)
        .select((row) => [
          row.val(planId).as('planId'),
          'goalId',
          'number',
          'text',
          'owners',
          'deadline',
          'ongoing',
        ]),
    )
    .execute()
}
