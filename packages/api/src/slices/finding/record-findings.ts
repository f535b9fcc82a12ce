import type { Finding } from '@hms/domain/finding'
import { findingsOf, keyOfSource } from '@hms/domain/finding'
import type { Edition } from '@hms/domain/questionnaire'
import type { Submission } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** A report that was handed in, as its findings need it. */
export interface ReportHandedIn {
  readonly reportId: number
  readonly unitCode: string
  readonly submission: Pick<Submission, 'outcomes'>
}

/** Where some findings come from: one report, safety round or incident of a unit. */
export interface FindingOrigin {
  readonly unitCode: string
  readonly year: number
  /** E.g. `'report:17'`; unique over all sources. */
  readonly origin: string
  readonly findings: readonly Finding[]
  /** Of findings from a report. */
  readonly reportId?: number
}

/** Makes the findings of reports that were handed in, or handed in again. */
export async function recordFindingsOfReports(
  trx: Trx,
  { year, edition }: { readonly year: number; readonly edition: Edition },
  reports: readonly ReportHandedIn[],
  now: Date,
): Promise<void> {
  await recordFindings(
    trx,
    reports.map(({ reportId, unitCode, submission }) => ({
      unitCode,
      year,
      origin: `report:${reportId}`,
      findings: findingsOf(edition, submission),
      reportId,
    })),
    now,
  )
}

/**
 * Stores what was found, from whatever source. What was found before from the same origin is changed or found again, and
 * keeps its measures and its explanation; what is found no more stays, marked as gone.
 *
 * | before     | now       | then                       |
 * | ---------- | --------- | -------------------------- |
 * | not found  | found     | added                      |
 * | found      | found     | changed to what it is now  |
 * | found      | not found | gone                       |
 * | gone       | found     | back again                 |
 */
export async function recordFindings(trx: Trx, origins: readonly FindingOrigin[], now: Date): Promise<void> {
  if (origins.length === 0) return
  const found = origins.flatMap(({ findings, ...origin }) =>
    findings.map((finding) => ({ ...origin, ...columnsOf(finding) })),
  )
  await sql`
    update finding set gone_at = ${now}
    where origin = any(${origins.map(({ origin }) => origin)}::text[]) and gone_at is null
      and (origin, key) not in (
        select * from unnest(${found.map(({ origin }) => origin)}::text[], ${found.map(({ key }) => key)}::text[])
      )`.execute(trx)
  await sql`
    insert into finding (unit_code, year, origin, report_id, found_at, source, key, item, answer, gravity, lack, topic,
      reason, suggestion, law, internal_control, must_act, helped_by, asks_for_reason)
    select row.unit_code, row.year, row.origin, row.report_id, ${now}::timestamptz, row.source, row.key, row.item,
      row.answer, row.gravity, row.lack, row.topic, row.reason, row.suggestion, row.law, row.internal_control,
      row.must_act, row.helped_by, row.asks_for_reason
    from jsonb_to_recordset(${JSON.stringify(found.map(asRow))}::jsonb) as row (
      unit_code text, year integer, origin text, report_id integer, source text, key text, item text, answer text,
      gravity text, lack text, topic jsonb, reason jsonb, suggestion jsonb, law jsonb, internal_control jsonb,
      must_act text, helped_by jsonb, asks_for_reason boolean
    )
    on conflict (origin, key) do update set
      answer = excluded.answer, gravity = excluded.gravity, lack = excluded.lack, topic = excluded.topic,
      reason = excluded.reason, suggestion = excluded.suggestion, law = excluded.law,
      internal_control = excluded.internal_control, must_act = excluded.must_act, helped_by = excluded.helped_by,
      asks_for_reason = excluded.asks_for_reason, gone_at = null`.execute(trx)
}

function columnsOf({ source, ...finding }: Finding) {
  const { item = null, answer = null } = source.kind === 'report' ? source : {}
  return { ...finding, source: source.kind, key: keyOfSource(source), item, answer }
}

function asRow({ reportId, ...row }: Omit<FindingOrigin, 'findings'> & ReturnType<typeof columnsOf>) {
  return {
    ...row,
    unit_code: row.unitCode,
    report_id: reportId ?? null,
    internal_control: row.internalControl,
    must_act: row.mustAct,
    helped_by: row.helpedBy,
    asks_for_reason: row.asksForReason,
  }
}
