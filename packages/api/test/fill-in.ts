import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import { AnswerSheet } from '@hms/domain/report'
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

/** Fills in a whole report at once. */
export async function fillIn(database: Database, report: ReportOfUnit): Promise<void> {
  await database.transaction((trx) => fillInReport(trx, report))
}

/** The same, as a part of something larger. */
export async function fillInReport(trx: Trx, { year, unitCode }: ReportOfUnit): Promise<void> {
  const { id, edition } = await trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('campaign.year', '=', year)
    .where('unitCode', '=', unitCode)
    .select(['report.id', 'edition'])
    .executeTakeFirstOrThrow()
  const answers = completeAnswers(edition)
  await trx.deleteFrom('answer').where('reportId', '=', id).execute()
  await sql`
      insert into answer (report_id, item, value, answered_at)
      select ${id}, *, now() from unnest(
        ${answers.map(({ item }) => item)}::text[],
        ${answers.map(({ value }) => value)}::text[]
      )`.execute(trx)
  await trx.updateTable('report').set({ state: 'complete' }).where('id', '=', id).execute()
}
