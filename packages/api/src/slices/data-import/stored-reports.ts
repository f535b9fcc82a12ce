import type { Answers } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** A unit's report as it is stored. */
export interface StoredReport {
  readonly id: number
  /** As they are being filled in. */
  readonly answers: Answers
  /** In force; null when the report isn't handed in. */
  readonly submission: StoredSubmission | null
}

/** What a unit has handed in. */
export interface StoredSubmission {
  readonly answers: Answers
  readonly submittedAt: Date
  readonly externalId: string | null
}

/** All reports of a campaign, by code of the unit; locked until the transaction ends, so that nobody answers meanwhile. */
export async function storedReports(
  trx: Trx,
  campaignId: number,
): Promise<ReadonlyMap<string, StoredReport>> {
  const reports = await trx
    .selectFrom('report')
    .where('campaignId', '=', campaignId)
    .select(['id', 'unitCode'])
    .orderBy('id')
    .forUpdate()
    .execute()
  const answers = await trx
    .selectFrom('answer')
    .innerJoin('report', 'report.id', 'answer.reportId')
    .where('report.campaignId', '=', campaignId)
    .select(['reportId', 'item', 'value'])
    .execute()
  const submissions = await trx
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .where('report.campaignId', '=', campaignId)
    .where('replacedAt', 'is', null)
    .select(['reportId', 'submission.answers', 'submittedAt', 'externalId'])
    .execute()
  const answersOf = Map.groupBy(answers, ({ reportId }) => reportId)
  const submissionOf = new Map(submissions.map(({ reportId, ...submission }) => [reportId, submission]))
  return new Map(
    reports.map(({ id, unitCode }) => [
      unitCode,
      {
        id,
        answers: Object.fromEntries((answersOf.get(id) ?? []).map(({ item, value }) => [item, value])),
        submission: submissionOf.get(id) ?? null,
      },
    ]),
  )
}

/** Makes these the answers of the reports, without an author; whatever changes by it goes into the history. */
export async function writeAnswers(
  trx: Trx,
  reports: readonly { readonly reportId: number; readonly answers: Answers }[],
  now: Date,
): Promise<void> {
  const reportIds = reports.map(({ reportId }) => reportId)
  const given = reports.flatMap(({ reportId, answers }) =>
    Object.entries(answers).map(([item, value]) => ({ reportId, item, value })),
  )
  const wished = sql`unnest(
    ${given.map(({ reportId }) => reportId)}::int[],
    ${given.map(({ item }) => item)}::text[],
    ${given.map(({ value }) => value)}::text[]
  ) as wished (report_id, item, value)`
  await sql`
    insert into answer_history (report_id, item, value, answered_at)
    select coalesce(wished.report_id, answer.report_id), coalesce(wished.item, answer.item), wished.value, ${now}::timestamptz
    from ${wished}
    full join (select * from answer where report_id = any(${reportIds}::int[])) as answer
      on answer.report_id = wished.report_id and answer.item = wished.item
    where answer.value is distinct from wished.value`.execute(trx)
  await sql`
    delete from answer
    where report_id = any(${reportIds}::int[])
      and not exists (
        select from ${wished}
        where wished.report_id = answer.report_id and wished.item = answer.item and wished.value = answer.value
      )`.execute(trx)
  await sql`
    insert into answer (report_id, item, value, answered_at)
    select wished.*, ${now}::timestamptz from ${wished}
    on conflict (report_id, item) do nothing`.execute(trx)
}
