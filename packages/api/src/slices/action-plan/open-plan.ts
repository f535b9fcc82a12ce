import type { Goal, InheritedGoal, PlanLevel } from '@hms/domain/action-plan'
import { inheritGoals, planLevelOf } from '@hms/domain/action-plan'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import type { Permission } from '../../trpc.ts'
import { permissionOf } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { plansOf, yearsOfPlans } from './read-plan.ts'

/** A unit's plan of a year: its goals, and those it inherits. Its measures are those of `measure.list`. */
export interface OpenedPlan {
  readonly unit: NamedUnit
  readonly level: PlanLevel
  readonly year: number
  /** Whether the year's plan is made. */
  readonly started: boolean
  /** The years that there are plans of, the newest first. */
  readonly years: readonly number[]
  readonly goals: readonly Goal[]
  /** Of the plans above, the institution's first. */
  readonly inherited: readonly { readonly unit: NamedUnit; readonly goals: readonly InheritedGoal[] }[]
  readonly may: { readonly change: boolean }
}

/** A year's plan of a unit that the permission reaches. Throws notFound for any other. */
export async function openPlan(
  trx: Trx,
  person: CurrentPerson,
  permission: Permission,
  { unitCode, year }: { readonly unitCode: string; readonly year: number },
): Promise<OpenedPlan> {
  const { unit, resource, organisation } = await requireUnit(trx, permission, unitCode)
  const above = organisation.tree.path(unitCode).slice(1).toReversed()
  const plans = await plansOf(trx, [unitCode, ...above.map(({ code }) => code)], year)
  const planBy = new Map(plans.map((plan) => [plan.unitCode, plan]))
  const services = await trx
    .selectFrom('goalService')
    .where('unitCode', '=', unitCode)
    .where('year', '=', year)
    .select(['goalId', 'text'])
    .execute()
  const own = planBy.get(unitCode)
  return {
    unit: { code: unit.code, name: unit.name },
    level: planLevelOf(unit.kind),
    year,
    started: own !== undefined,
    years: await yearsOfPlans(trx, unitCode),
    goals: own?.goals ?? [],
    inherited: inheritGoals(
      above.flatMap(({ code, name }) => {
        const plan = planBy.get(code)
        return plan ? [{ unit: { code, name }, goals: plan.goals }] : []
      }),
      services,
    ),
    may: { change: permissionOf(person, 'plans.change').allows(resource) },
  }
}
