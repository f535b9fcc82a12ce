import type { Duty, DutyStanding, Known } from '@hms/domain/annual-wheel'
import { annualWheel } from '@hms/domain/annual-wheel'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { extensionOf } from '../campaign/public.ts'

/** A unit's duties of a year, as they stand on a day. */
export async function readWheel(
  trx: Trx,
  unitCode: string,
  year: number,
  day: string,
): Promise<readonly DutyStanding[]> {
  const days = await trx
    .selectFrom('annualDay')
    .where('year', '=', year)
    .select(['duty', 'lastDay'])
    .execute()
  const marks = await trx
    .selectFrom('annualMark')
    .where('unitCode', '=', unitCode)
    .where('year', '=', year)
    .select(['duty', 'doneOn'])
    .execute()
  const campaign = await trx
    .selectFrom('campaign')
    .where('year', '=', year)
    .select(['id', 'deadline'])
    .executeTakeFirst()
  const extension = campaign ? await extensionOf(trx, campaign.id, unitCode) : null
  return annualWheel(
    {
      year,
      days: {
        ...(campaign ? { report: campaign.deadline } : {}),
        ...Object.fromEntries(days.map(({ duty, lastDay }) => [duty, lastDay])),
      },
      longer: extension ? { report: extension.deadline } : {},
      known: await knownByRegisters(trx, unitCode, year),
      marks: Object.fromEntries(marks.map(({ duty, doneOn }) => [duty, doneOn])),
    },
    day,
  )
}

/**
 * What the registers know:
 * - the report: handed in, of a unit that reports in the year's campaign
 * - the plan: made, with goals or measures of its own
 * - the round: signed by both, of a unit that has planned one
 * - the election: somebody is elected, or acts, until the end of the year; of a unit that has had somebody
 */
async function knownByRegisters(
  trx: Trx,
  unitCode: string,
  year: number,
): Promise<Partial<Record<Duty, Known>>> {
  const { rows } = await sql<{ duty: Duty; doneOn: string | null }>`
    select duty, done_on as "doneOn" from hms_duties_known(${unitCode}, ${year})
    union all select duty, done_on from hms_round_done(${unitCode}, ${year})`.execute(trx)
  return Object.fromEntries(rows.map(({ duty, doneOn }) => [duty, { doneOn }]))
}
