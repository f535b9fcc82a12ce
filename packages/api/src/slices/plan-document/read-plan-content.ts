import type { Language } from '@hms/domain/language'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { readInstitution } from '../../platform/institution.ts'
import { permissionOf } from '../../trpc.ts'
import { openPlan } from '../action-plan/public.ts'
import type { ListedMeasure } from '../measure/public.ts'
import { readMeasures } from '../measure/public.ts'
import type { PlanContent } from './plan-document.ts'

/** Which plan is wanted, and in which language. */
export interface WantedPlan {
  readonly unitCode: string
  readonly year: number
  readonly language: Language
}

/** As many as are read at once. */
const pageSize = 200

/** What a plan's document is made of, for whoever may read the unit's measures. Throws notFound where that is closed. */
export async function readPlanContent(
  trx: Trx,
  person: CurrentPerson,
  { unitCode, year, language }: WantedPlan,
  now: Date,
): Promise<PlanContent> {
  const day = localDay(now)
  const plan = await openPlan(trx, person, permissionOf(person, 'measures.read'), { unitCode, year })
  const measures: ListedMeasure[] = []
  let total = Number.POSITIVE_INFINITY
  for (let page = 0; measures.length < total; page += 1) {
    const read = await readMeasures(
      trx,
      person,
      { within: unitCode, alone: true, year, order: 'deadline', page, pageSize },
      day,
    )
    measures.push(...read.rows)
    total = read.rows.length === 0 ? measures.length : read.total
  }
  return { plan, measures, institution: await readInstitution(trx), language, day }
}
