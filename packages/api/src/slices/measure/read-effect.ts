import type { EffectCheck } from '@hms/domain/action-plan'
import { checkEffect } from '@hms/domain/action-plan'
import { outcomesOf } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Edition } from '@hms/domain/questionnaire'
import type { Answers } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'

/** Before and after, with the years of the two reports. */
export interface Effect extends EffectCheck {
  readonly item: string
  readonly yearBefore: number
  /** Null as long as there is no later report. */
  readonly yearAfter: number | null
}

/** What there is to judge the effect of a measure by; null of one that comes from no answer. */
export async function readEffect(trx: Trx, findingId: number | null): Promise<Effect | null> {
  if (findingId === null) return null
  const finding = await trx
    .selectFrom('finding')
    .where('id', '=', findingId)
    .select(['item', 'answer', 'unitCode', 'year'])
    .executeTakeFirst()
  if (!finding || finding.item === null || finding.answer === null) return null
  const { item, answer, unitCode, year } = finding
  const before = await trx
    .selectFrom('campaign')
    .where('year', '=', year)
    .select('edition')
    .executeTakeFirstOrThrow()
  const later = await laterReport(trx, unitCode, year)
  const after = later && {
    edition: later.edition,
    outcome: outcomesOf(later.edition, later.answers).find((outcome) => outcome.item === item),
  }
  return {
    ...checkEffect({ edition: before.edition, item, answer }, after),
    item,
    yearBefore: year,
    yearAfter: later?.year ?? null,
  }
}

interface LaterReport {
  readonly year: number
  readonly edition: Edition
  readonly answers: Answers
}

/** The unit's first report that was handed in for a later year. */
async function laterReport(trx: Trx, unitCode: string, year: number): Promise<LaterReport | null> {
  const { rows } = await sql<LaterReport>`
    select campaign.year, campaign.edition, later.answers
    from hms_report_after(${unitCode}, ${year}) as later join campaign on campaign.id = later.campaign_id`.execute(
    trx,
  )
  return rows[0] ?? null
}
