import type { Answers } from '@hms/domain/report'
import { freeze, progressOf, reportStateOf } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { recordFindingsOfReports } from '../finding/public.ts'
import { storeSubmissions } from '../report/public.ts'
import { chance } from './chance.ts'
import {
  handedInUnit,
  humanitiesUnit,
  idOf,
  laboratoryUnit,
  letThroughUnit,
  unrepresentedUnit,
  waitingUnit,
} from './demo-persons.ts'
import { signatureOfManager, signaturesOfHandedIn, storeDemoSignatures } from './demo-signatures.ts'
import type { UnitBefore } from './plausible-answers.ts'
import { firstPart, plausibleAnswers, standingOf } from './plausible-answers.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** How many of the units have handed in, and how many more have begun. */
const handedIn = 40
const begun = 14

/** A report of the demo's open campaign, as it stands. */
interface DemoReport {
  readonly reportId: number
  readonly unitCode: string
  readonly answers: Answers
  readonly handedIn: boolean
  /** When its last answer was given. */
  readonly at: Date
}

/** Fills the open campaign: some reports are signed and handed in, two wait for a signature, some are begun, the rest not started. */
export async function fillCampaign(trx: Trx, campaign: StoredCampaign, now: Date): Promise<void> {
  const reports = await inventReports(trx, campaign, now)
  await storeAnswers(trx, campaign, reports)
  const frozen = (report: DemoReport, signatures: Parameters<typeof freeze>[2] = []) =>
    freeze(
      { unit: report.unitCode, year: campaign.year, answers: report.answers },
      campaign.edition,
      signatures,
    )
  const given = reports.flatMap((report) => {
    const { contentHash } = frozen(report)
    if (report.handedIn) return signaturesOfHandedIn({ ...report, contentHash, now })
    return isWaiting(report.unitCode) ? [signatureOfManager({ ...report, contentHash })] : []
  })
  const signatures = Map.groupBy(await storeDemoSignatures(trx, given), ({ reportId }) => reportId)
  const submitted = reports
    .filter((report) => report.handedIn)
    .map((report) => {
      const signed = signatures.get(report.reportId) ?? []
      const last = Math.max(...signed.map(({ signedAt }) => signedAt.getTime()))
      return {
        reportId: report.reportId,
        unitCode: report.unitCode,
        answers: report.answers,
        submission: frozen(report, signed),
        submittedAt: new Date(last + 10 * minute),
        submittedBy: idOf('lineManager', report.unitCode),
        submittedAs: 'lineManager' as const,
        late: false,
        source: 'portal' as const,
        externalId: null,
        signatures: signed.map(({ id }) => id),
      }
    })
  await storeSubmissions(trx, campaign.id, submitted, now)
  await recordFindingsOfReports(trx, campaign, submitted, now)
}

async function inventReports(trx: Trx, campaign: StoredCampaign, now: Date): Promise<readonly DemoReport[]> {
  const rows = await trx
    .selectFrom('report')
    .where('campaignId', '=', campaign.id)
    .select(['id', 'unitCode'])
    .execute()
  const idOfUnit = new Map(rows.map(({ id, unitCode }) => [unitCode, id]))
  const before = await lastHandedIn(trx, campaign.id)
  return inTurn([...idOfUnit.keys()]).flatMap(({ unitCode, handedIn }) => {
    const reportId = idOfUnit.get(unitCode)
    if (reportId === undefined) return []
    const whole = plausibleAnswers(campaign.edition, before.get(unitCode) ?? unknownUnit(unitCode))
    const share = unitCode === laboratoryUnit ? 0.55 : 0.2 + 0.7 * chance(unitCode, 'share')
    const isWhole = handedIn || isWaiting(unitCode)
    const answers = isWhole ? whole : firstPart(campaign.edition, whole, share)
    const daysAgo = daysSince.get(unitCode) ?? 0.2 + 20 * chance(unitCode, 'time')
    const at = new Date(now.getTime() - daysAgo * day)
    return [{ reportId, unitCode, answers, handedIn, at }]
  })
}

/** When the last answer was given where that matters, in days ago: long enough for what came of it. */
const daysSince: ReadonlyMap<string, number> = new Map([
  [waitingUnit, 3],
  [unrepresentedUnit, 2],
  [letThroughUnit, 21],
])

/** Whether a unit's manager alone has signed. */
function isWaiting(unitCode: string): boolean {
  return unitCode === waitingUnit || unitCode === unrepresentedUnit
}

/** The units that have handed in or begun. Some have their place, so that one can enter each case. */
function inTurn(unitCodes: readonly string[]): readonly { unitCode: string; handedIn: boolean }[] {
  const placed = new Set([
    laboratoryUnit,
    humanitiesUnit,
    handedInUnit,
    letThroughUnit,
    unrepresentedUnit,
    waitingUnit,
  ])
  const others = unitCodes
    .filter((code) => !placed.has(code))
    .toSorted((one, other) => chance(one, 'turn') - chance(other, 'turn'))
  const ready = [handedInUnit, letThroughUnit, ...others.slice(0, handedIn - 2)]
  const underWay = [
    laboratoryUnit,
    unrepresentedUnit,
    waitingUnit,
    ...others.slice(handedIn - 2, handedIn + begun - 5),
  ]
  return [
    ...ready.map((unitCode) => ({ unitCode, handedIn: true })),
    ...underWay.map((unitCode) => ({ unitCode, handedIn: false })),
  ]
}

/** Nothing is known of a unit that was silent the last time. */
function unknownUnit(unitCode: string): UnitBefore {
  return { unitCode, answers: {}, standing: 0.4 + 0.4 * chance(unitCode, 'standing') }
}

async function lastHandedIn(trx: Trx, campaignId: number): Promise<ReadonlyMap<string, UnitBefore>> {
  const rows = await trx
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('report.campaignId', '!=', campaignId)
    .where('replacedAt', 'is', null)
    .orderBy('campaign.year')
    .select(['unitCode', 'answers', 'edition'])
    .execute()
  return new Map(
    rows.map(({ unitCode, answers, edition }) => [
      unitCode,
      { unitCode, answers, standing: standingOf(edition, answers) },
    ]),
  )
}

/** Line manager and safety representative answer in turn, a minute apart. */
async function storeAnswers(
  trx: Trx,
  campaign: StoredCampaign,
  reports: readonly DemoReport[],
): Promise<void> {
  const given = reports.flatMap(({ reportId, unitCode, answers, at }) =>
    Object.entries(answers).map(([item, value], index, { length }) => {
      const isByManager = unitCode === unrepresentedUnit || chance(unitCode, item, 'who') < 0.6
      const role = isByManager ? ('lineManager' as const) : ('safetyRepresentative' as const)
      return {
        reportId,
        item,
        value,
        role,
        by: idOf(role, unitCode),
        at: new Date(at.getTime() - (length - index) * minute),
      }
    }),
  )
  const columns = sql`
    ${given.map(({ reportId }) => reportId)}::int[],
    ${given.map(({ item }) => item)}::text[],
    ${given.map(({ value }) => value)}::text[],
    ${given.map(({ by }) => by)}::text[],
    ${given.map(({ role }) => role)}::text[],
    ${given.map(({ at }) => at)}::timestamptz[]`
  for (const table of ['answer', 'answer_history']) {
    await sql`
      insert into ${sql.table(table)} (report_id, item, value, answered_by, answered_as, answered_at)
      select * from unnest(${columns})`.execute(trx)
  }
  for (const { reportId, answers } of reports) {
    const state = reportStateOf(progressOf(campaign.edition, answers), false)
    await trx.updateTable('report').set({ state }).where('id', '=', reportId).execute()
  }
}
