import { isLate } from '@hms/domain/campaign'
import type { Edition } from '@hms/domain/questionnaire'
import { findEdition, latestEditionFor } from '@hms/domain/questionnaire/editions'
import type { Answers, ImportedReport } from '@hms/domain/report'
import { checkResponses, freeze } from '@hms/domain/report'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { campaignOfYear, createCampaign, organisationOfCampaign } from '../campaign/public.ts'
import { recordFindingsOfReports } from '../finding/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { storeSubmissions } from '../report/public.ts'
import { readAnswerNames } from './answer-names.ts'
import { byLine, checkFile } from './check-file.ts'
import type { DataFault } from './file-fault.ts'
import { faultOfFile } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'
import { localInstant } from './local-instant.ts'
import type { StoredReport, StoredSubmission } from './stored-reports.ts'
import { storedReports, writeAnswers } from './stored-reports.ts'

/** How a year's responses are imported. */
export interface ResponsesOptions {
  readonly year: number
  /** Id of the edition that the year was run with; otherwise that of the year's campaign, or the newest for the year. */
  readonly edition?: string
  /** Units that have other answers get those of the file; what was handed in before stays in the history. */
  readonly replace?: boolean
  /** Last day to hand in on time, for a campaign that the import makes; otherwise the last day in the file. */
  readonly deadline?: string
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** What came of an import of responses. */
export interface ImportedResponses {
  readonly year: number
  readonly edition: string
  /** Whether the year's campaign was missing, and was made. */
  readonly campaignMade: boolean
  /** In numbers of units. */
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  /** All units of the campaign, and those of them that have handed in now. */
  readonly units: { readonly total: number; readonly answered: number }
}

/**
 * Imports a year's responses from a file (columns: see `checkResponses`), as reports that are handed in. Blanks are
 * allowed. When the year's campaign is missing it is made over all units that report now, closed.
 *
 * | the unit has                  | the same answers | others                       |
 * | ----------------------------- | ---------------- | ---------------------------- |
 * | nothing                       |                  | added                        |
 * | answers that aren't handed in | added            | a fault; replaced if told to |
 * | a report that is handed in    | unchanged        | a fault; replaced if told to |
 *
 * Where only id or time of a report differ, it is replaced if told to, else left as it is.
 *
 * Any fault, and nothing is stored.
 */
export async function importResponses(
  trx: Trx,
  bytes: Uint8Array,
  options: ResponsesOptions,
  clock: Clock,
): Promise<Result<ImportedResponses, readonly DataFault[]>> {
  await oneImportAtATime(trx)
  const target = await targetOf(trx, options)
  if (!target.ok) return target
  const { campaign, edition, units } = target.value

  const answerNames = await readAnswerNames()
  const checked = checkFile(bytes, (table) => checkResponses(table, { edition, units, answerNames }))
  if (!checked.ok) return checked
  const reports = checked.value

  const stored = campaign ? await storedReports(trx, campaign.id) : new Map<string, StoredReport>()
  const plan = reports.map((report) => planFor(report, stored.get(report.unit), options.replace ?? false))
  const refused = plan.filter(({ step }) => step === 'refused')
  if (refused.length > 0) return failed(refused.map(({ report }) => otherAnswers(report)).toSorted(byLine))

  const toStore = plan.filter(({ step }) => step !== 'unchanged')
  if (!options.dryRun && toStore.length > 0) {
    const now = clock()
    const used = campaign ?? (await createCampaign(trx, campaignFor(options, edition, reports)))
    await store(
      trx,
      used,
      toStore.map(({ report }) => report),
      now,
    )
  }
  const added = plan.filter(({ step }) => step === 'added')
  const answeredBefore = [...stored.values()].filter(({ submission }) => submission).length
  const newlyAnswered = toStore.filter(({ report }) => !stored.get(report.unit)?.submission).length
  return ok({
    year: options.year,
    edition: edition.id,
    campaignMade: !campaign,
    added: added.length,
    replaced: toStore.length - added.length,
    unchanged: plan.length - toStore.length,
    units: {
      total: units.filter(({ reports: hasReport }) => hasReport).length,
      answered: answeredBefore + newlyAnswered,
    },
  })
}

/** What the responses go into. */
interface Target {
  /** Null as long as it isn't made. */
  readonly campaign: StoredCampaign | null
  readonly edition: Edition
  readonly units: readonly { readonly code: string; readonly reports: boolean }[]
}

async function targetOf(
  trx: Trx,
  { year, edition: wished }: ResponsesOptions,
): Promise<Result<Target, readonly DataFault[]>> {
  const campaign = await campaignOfYear(trx, year)
  if (campaign) {
    if (wished !== undefined && wished !== campaign.editionId) {
      return failed([faultOfFile({ kind: 'editionOfCampaign', edition: campaign.editionId }, wished)])
    }
    // A draft has no reports yet, and what is frozen takes none any more.
    if (campaign.state === 'frozen' || campaign.state === 'draft')
      return failed([faultOfFile({ kind: 'changeableCampaign' }, String(year))])
    const { units } = await organisationOfCampaign(trx, campaign.id)
    return ok({ campaign, edition: campaign.edition, units })
  }
  const baseline = await trx.selectFrom('baseline').where('year', '=', year).select('year').executeTakeFirst()
  if (baseline) return failed([faultOfFile({ kind: 'yearWithoutBaseline' }, String(year))])
  const edition = wished === undefined ? latestEditionFor(year) : findEdition(wished)
  if (!edition) return failed([faultOfFile({ kind: 'editionOfYear' }, wished ?? String(year))])
  const { units } = await readOrganisation(trx)
  if (!units.some(({ reports }) => reports)) return failed([faultOfFile({ kind: 'unitsFirst' })])
  return ok({ campaign: null, edition, units })
}

interface PlannedReport {
  readonly report: ImportedReport
  readonly step: 'added' | 'replaced' | 'unchanged' | 'refused'
}

function planFor(report: ImportedReport, stored: StoredReport | undefined, replace: boolean): PlannedReport {
  const submission = stored?.submission ?? null
  const before = submission?.answers ?? stored?.answers ?? {}
  const same = sameAnswers(before, report.answers)
  if (!submission && (same || Object.keys(before).length === 0)) return { report, step: 'added' }
  if (submission && same && (!replace || sameDelivery(report, submission)))
    return { report, step: 'unchanged' }
  return { report, step: replace ? 'replaced' : 'refused' }
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const items = Object.keys(one)
  return items.length === Object.keys(other).length && items.every((item) => one[item] === other[item])
}

function sameDelivery({ externalId, submittedAt }: ImportedReport, stored: StoredSubmission): boolean {
  return (
    stored.externalId === externalId && stored.submittedAt.getTime() === localInstant(submittedAt).getTime()
  )
}

function otherAnswers({ line, unit }: ImportedReport): DataFault {
  return { line, column: 'unit_code', value: unit, expected: { kind: 'noOtherAnswers' } }
}

/** The campaign of a year that is over: it ran from the first report in the file to the deadline. */
function campaignFor(
  { year, deadline }: ResponsesOptions,
  edition: Edition,
  reports: readonly ImportedReport[],
) {
  const days = reports.map(({ submittedAt }) => submittedAt.slice(0, 10)).toSorted()
  const opensOn = days[0] ?? `${year}-12-31`
  const lastDay = days.at(-1) ?? opensOn
  return {
    year,
    edition,
    state: 'closed' as const,
    opensOn,
    deadline: deadline ?? lastDay,
    closesOn: lastDay,
  }
}

async function store(
  trx: Trx,
  campaign: StoredCampaign,
  reports: readonly ImportedReport[],
  now: Date,
): Promise<void> {
  const stored = await storedReports(trx, campaign.id)
  const handedIn = reports.map((report) => {
    const reportId = stored.get(report.unit)?.id
    if (reportId === undefined) throw new Error(`The campaign has no report of unit ${report.unit}`)
    const submittedAt = localInstant(report.submittedAt)
    return {
      reportId,
      unitCode: report.unit,
      answers: report.answers,
      submission: freeze(
        { unit: report.unit, year: campaign.year, answers: report.answers },
        campaign.edition,
      ),
      submittedAt,
      submittedBy: null,
      submittedAs: null,
      late: isLate(campaign, localDay(submittedAt)),
      source: 'import' as const,
      externalId: report.externalId,
    }
  })
  await writeAnswers(trx, handedIn, now)
  await storeSubmissions(trx, campaign.id, handedIn, now)
  await recordFindingsOfReports(trx, campaign, handedIn, now)
}
