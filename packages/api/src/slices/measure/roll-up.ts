import type { MeasureCell, RollUp } from '@hms/domain/action-plan'
import { rollUpOf } from '@hms/domain/action-plan'
import type { Gravity } from '@hms/domain/finding'
import { gravities } from '@hms/domain/finding'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { unitAndBelow } from '../organisation/public.ts'
import { dueSql } from './due-sql.ts'
import { matchingMeasures } from './matching-measures.ts'

const input = z.object({ within: z.string().max(40).optional(), year: yearNumber })

/** The measures of a year's plans added up, and the findings that no measure was made from. */
export interface PlanRollUp extends RollUp {
  /** The goals that the measures serve, for their numbers and texts. */
  readonly goals: readonly {
    readonly id: number
    readonly unitCode: string
    readonly number: string
    readonly text: string
  }[]
  /** Of the year's findings that stand, by gravity. */
  readonly findings: Readonly<Record<Gravity, { readonly total: number; readonly withoutMeasure: number }>>
}

/** From the institution, a faculty or a unit down: what became of goals and findings. */
export const rollUp = procedureFor('measures.read')
  .input(input)
  .query(async ({ ctx, input: { within, year } }): Promise<PlanRollUp> =>
    ctx.database.read((trx) => readRollUp(trx, { within, year }, localDay(ctx.clock()))),
  )

/** Counts the measures and findings that row-level security lets through, and adds them up. */
export async function readRollUp(
  trx: Trx,
  { within, year }: { readonly within?: string | undefined; readonly year: number },
  day: string,
): Promise<PlanRollUp> {
  const cells = await countMeasures(trx, within, year, day)
  const goals = cells.flatMap(({ goalId }) => goalId ?? [])
  return {
    ...rollUpOf(cells),
    goals: await goalsOf(trx, [...new Set(goals)], year),
    findings: await countFindings(trx, within, year),
  }
}

async function countMeasures(trx: Trx, within: string | undefined, year: number, day: string) {
  const matching = await matchingMeasures(trx, { within, year, alone: false }, day)
  const cells: readonly MeasureCell[] = await matching
    .leftJoin('finding', 'finding.id', 'measure.findingId')
    .select(['measure.state', 'measure.source', 'gravity', 'goalId'])
    .select(dueSql(day).as('due'))
    .select(sql<number>`count(*)`.as('count'))
    .groupBy(['measure.state', 'measure.source', 'gravity', 'goalId', 'due'])
    .execute()
  return cells
}

async function goalsOf(trx: Trx, ids: readonly number[], year: number) {
  const { rows } = await sql<PlanRollUp['goals'][number]>`
    select distinct on (goal_version.goal_id) goal_version.goal_id as id, plan.unit_code as "unitCode", number, text
    from goal_version join plan on plan.id = plan_id
    where goal_id = any(${ids}::integer[]) and plan.year <= ${year}
    order by goal_version.goal_id, plan.year desc`.execute(trx)
  return rows
}

async function countFindings(trx: Trx, within: string | undefined, year: number) {
  const units = await unitAndBelow(trx, within)
  const { rows } = await sql<{ gravity: Gravity; total: number; withoutMeasure: number }>`
    select gravity, count(*) as total, count(*) filter (where made.finding_id is null) as "withoutMeasure"
    from finding left join (select distinct finding_id from measure where finding_id is not null) as made
      on made.finding_id = finding.id
    where finding.year = ${year} and gone_at is null
      and (${units}::text[] is null or unit_code = any(${units}::text[]))
    group by gravity`.execute(trx)
  const counted = new Map(rows.map(({ gravity, ...counts }) => [gravity, counts]))
  return Object.fromEntries(
    gravities.map((gravity) => [gravity, counted.get(gravity) ?? { total: 0, withoutMeasure: 0 }]),
  ) as PlanRollUp['findings']
}
