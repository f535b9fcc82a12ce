import type { LocalizedText } from '@hms/domain/language'
import type { FollowedUnit } from '@hms/domain/reminder'
import { weekBefore } from '@hms/domain/reminder'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import { unitNames } from './unit-names.ts'

/** What units have, for those who follow measures. */
export interface FollowedUnits {
  /** The year whose findings are counted: of the latest reporting that has begun, else this year. */
  readonly year: number
  readonly units: readonly FollowedUnit[]
  readonly names: ReadonlyMap<string, LocalizedText>
}

/** The open measures of all units, those closed since the week before, and the year's findings without a measure. */
export async function readFollowedUnits(trx: Trx, day: string): Promise<FollowedUnits> {
  const organisation = await readOrganisation(trx)
  const year = await yearOn(trx, day)
  const measures = Map.groupBy(await readMeasures(trx, weekBefore(day)), ({ unitCode }) => unitCode)
  const findings = await findingsWithoutMeasure(trx, year)
  return {
    year,
    units: organisation.units.map(({ code }) => ({
      unit: resourceOf(organisation, code),
      measures: measures.get(code) ?? [],
      withoutMeasure: findings.get(code) ?? 0,
    })),
    names: unitNames(organisation.units),
  }
}

async function yearOn(trx: Trx, day: string): Promise<number> {
  const { year } = await trx
    .selectFrom('campaign')
    .where('state', '<>', 'draft')
    .where('opensOn', '<=', day)
    .select(sql<number | null>`max(year)`.as('year'))
    .executeTakeFirstOrThrow()
  return year ?? Number(day.slice(0, 4))
}

/** Those that are open, or were closed on a day or later. */
async function readMeasures(trx: Trx, since: string) {
  const rows = await trx
    .selectFrom('measure')
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>=', since)]))
    .select(['unitCode', 'state', 'deadline'])
    .select(({ selectFrom }) =>
      selectFrom('measureEvent')
        .whereRef('measureId', '=', 'measure.id')
        .where('kind', '=', 'moved')
        .where('toState', '=', 'done')
        .select(({ fn }) => fn.max('at').as('at'))
        .as('doneAt'),
    )
    .execute()
  return rows.map(({ doneAt, ...measure }) => ({ ...measure, doneOn: doneAt && localDay(doneAt) }))
}

async function findingsWithoutMeasure(trx: Trx, year: number): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('finding')
    .where('year', '=', year)
    .where('goneAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('measure').whereRef('measure.findingId', '=', 'finding.id').select('measure.id')),
      ),
    )
    .groupBy('unitCode')
    .select(['unitCode', sql<number>`count(*)`.as('count')])
    .execute()
  return new Map(rows.map(({ unitCode, count }) => [unitCode, count]))
}
