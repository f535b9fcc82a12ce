import type { FollowedReport, SigningRole } from '@hms/domain/campaign'
import type { SignaturePart } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** A report as following it needs it, without what is in it. */
export interface ReportInFollow extends FollowedReport {
  /** When the first of the signatures that stand was given; null where there is none. */
  readonly signedSince: Date | null
  /** When it was last answered, signed or handed in. */
  readonly lastActivity: Date | null
  readonly handedInAt: Date | null
}

const roleOfPart = {
  manager: 'lineManager',
  representative: 'safetyRepresentative',
} as const satisfies Record<SignaturePart, SigningRole>

/** The reports of a campaign that the action reaches, by the codes of their units. */
export async function followedReports(
  trx: Trx,
  campaignId: number,
): Promise<ReadonlyMap<string, ReportInFollow>> {
  const { rows } = await sql<
    Omit<ReportInFollow, 'signedBy'> & { readonly unitCode: string; readonly parts: readonly SignaturePart[] }
  >`
    select report.unit_code, report.state,
      coalesce(in_force.late, false) as handed_in_late,
      exists (
        select from reopening join submission on submission.id = reopening.submission_id
        where submission.report_id = report.id
      ) as reopened,
      coalesce(signed.parts, '{}') as parts, signed.signed_since,
      greatest(answered.last_at, signed.last_at, in_force.submitted_at) as last_activity,
      case when report.state = 'submitted' then in_force.submitted_at end as handed_in_at
    from report
    left join submission as in_force on in_force.report_id = report.id and in_force.replaced_at is null
    left join lateral (
      select max(answered_at) as last_at from answer_history where report_id = report.id
    ) as answered on true
    left join lateral (
      select array_agg(part) as parts, min(signed_at) as signed_since, max(signed_at) as last_at
      from standing_signature where report_id = report.id
    ) as signed on true
    where report.campaign_id = ${campaignId}`.execute(trx)
  return new Map(
    rows.map(({ unitCode, parts, ...report }) => [
      unitCode,
      { ...report, signedBy: parts.map((part) => roleOfPart[part]) },
    ]),
  )
}
