import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import type { Answers } from '@hms/domain/report'
import { AnswerSheet, freeze } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Database } from '../src/database/open-database.ts'
import type { Trx } from '../src/database/schema.ts'

/** A complete report: the first option of everything that is then shown. */
function completeAnswers(edition: Edition): readonly { readonly item: ItemKey; readonly value: Answer }[] {
  const sheet = new AnswerSheet(edition)
  return branchesOf(edition).items.flatMap(({ key, options }) => {
    const [value] = options
    if (value === undefined || !sheet.isShown(key)) return []
    sheet.set(key, value)
    return [{ item: key, value }]
  })
}

interface ReportOfUnit {
  readonly year: number
  readonly unitCode: string
}

/** What a report holds when it is filled in, and what that would be frozen as. */
export async function filledIn(trx: Trx, { year, unitCode: unit }: ReportOfUnit) {
  const report = await trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('campaign.year', '=', year)
    .where('unitCode', '=', unit)
    .select(['report.id', 'report.campaignId', 'edition'])
    .executeTakeFirstOrThrow()
  const given = completeAnswers(report.edition)
  const answers: Answers = Object.fromEntries(given.map(({ item, value }) => [item, value]))
  return { ...report, given, answers, frozen: freeze({ unit, year, answers }, report.edition) }
}

/** Fills in a whole report at once. */
export async function fillIn(database: Database, report: ReportOfUnit): Promise<void> {
  await database.transaction((trx) => fillInReport(trx, report))
}

/** The same, as a part of something larger. */
export async function fillInReport(trx: Trx, report: ReportOfUnit) {
  const content = await filledIn(trx, report)
  const { id, given } = content
  await trx.deleteFrom('answer').where('reportId', '=', id).execute()
  await sql`
      insert into answer (report_id, item, value, answered_at)
      select ${id}, *, now() from unnest(
        ${given.map(({ item }) => item)}::text[],
        ${given.map(({ value }) => value)}::text[]
      )`.execute(trx)
  await trx.updateTable('report').set({ state: 'complete' }).where('id', '=', id).execute()
  return content
}
