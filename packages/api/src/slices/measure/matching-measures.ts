import { costClasses, dues, measureSources, measureStates } from '@hms/domain/action-plan'
import { gravities } from '@hms/domain/finding'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { rowId, yearNumber } from '../../platform/inputs.ts'
import { unitAndBelow } from '../organisation/public.ts'
import { isDueSql } from './due-sql.ts'

/** Which measures are meant: as a part of a procedure's input. */
export const measureFilter = {
  /** A unit, with all below it unless `alone`; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  /** The unit by itself, without those below it. */
  alone: z.boolean().default(false),
  /** Those that stand in the plan of a year: see `standsInPlanOf`. */
  year: yearNumber.optional(),
  state: z.array(z.enum(measureStates)).max(10).optional(),
  due: z.array(z.enum(dues)).max(10).optional(),
  source: z.array(z.enum(measureSources)).max(10).optional(),
  /** Of the finding that it comes from. */
  gravity: z.array(z.enum(gravities)).max(10).optional(),
  costClass: z.array(z.enum(costClasses)).max(10).optional(),
  findingId: rowId.optional(),
  /** Those that serve a goal; null those that serve none. */
  goalId: rowId.nullable().optional(),
  ownerPerson: z.string().max(100).optional(),
  ownerRole: z.string().max(100).optional(),
  ownerBody: z.string().max(200).optional(),
  /** In the text. */
  search: z.string().trim().max(200).optional(),
}

const asObject = z.object(measureFilter)

/** Which measures are meant. */
export type MeasureFilter = z.infer<typeof asObject>

/** The measures that are meant, as far as row-level security lets them through. */
export async function matchingMeasures(trx: Trx, wanted: MeasureFilter, day: string) {
  const units =
    wanted.alone && wanted.within !== undefined ? [wanted.within] : await unitAndBelow(trx, wanted.within)
  const {
    year,
    state,
    due,
    source,
    gravity,
    costClass,
    findingId,
    goalId,
    ownerPerson,
    ownerRole,
    ownerBody,
  } = wanted
  return trx
    .selectFrom('measure')
    .$if(units !== null, (all) => all.where(sql<boolean>`measure.unit_code = any(${units}::text[])`))
    .$if(year !== undefined, (all) =>
      all.where(sql<boolean>`(measure.year <= ${year} and (
      measure.closed_on is null or measure.year = ${year} or measure.closed_on >= make_date(${year}::integer, 1, 1)))`),
    )
    .$if(state !== undefined, (all) => all.where('measure.state', 'in', state ?? []))
    .$if(due !== undefined, (all) => all.where(isDueSql(due ?? [], day)))
    .$if(source !== undefined, (all) => all.where('measure.source', 'in', source ?? []))
    .$if(gravity !== undefined, (all) =>
      all.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('finding')
            .whereRef('finding.id', '=', 'measure.findingId')
            .where('finding.gravity', 'in', gravity ?? [])
            .select('finding.id'),
        ),
      ),
    )
    .$if(costClass !== undefined, (all) => all.where('measure.costClass', 'in', costClass ?? []))
    .$if(findingId !== undefined, (all) => all.where('measure.findingId', '=', findingId ?? 0))
    .$if(goalId === null, (all) => all.where('measure.goalId', 'is', null))
    .$if(typeof goalId === 'number', (all) => all.where('measure.goalId', '=', goalId ?? 0))
    .$if(ownerPerson !== undefined, (all) => all.where('measure.ownerPerson', '=', ownerPerson ?? ''))
    .$if(ownerRole !== undefined, (all) => all.where(sql<boolean>`measure.owner_role = ${ownerRole}`))
    .$if(ownerBody !== undefined, (all) => all.where('measure.ownerBody', '=', ownerBody ?? ''))
    .$if(wanted.search !== undefined && wanted.search !== '', (all) =>
      all.where(sql<boolean>`strpos(lower(measure.text), lower(${wanted.search})) > 0`),
    )
}
