import { sql } from 'kysely'
import type { Trx } from '../src/database/schema.ts'
import type { DemoSignature } from '../src/slices/demo/demo-signatures.ts'
import { storeDemoSignatures } from '../src/slices/demo/demo-signatures.ts'
import { storeSubmissions } from '../src/slices/report/public.ts'
import { testClock } from './clock.ts'
import { fillInReport } from './fill-in.ts'

const day = 24 * 60 * 60_000

/** A unit's report, and who heads the unit. */
interface ReportOfUnit {
  readonly year: number
  readonly unitCode: string
  /** Id of the unit's line manager. */
  readonly manager: string
}

/** Fills in a report as its manager has signed it, long enough ago for the HSE section to let it through. */
export async function signedByManager(trx: Trx, report: ReportOfUnit): Promise<void> {
  const { byManager } = await fillInWithSignature(trx, report)
  await storeDemoSignatures(trx, [byManager])
}

/** Fills in a report as both have signed it: ready to hand in. */
export async function signedByBoth(trx: Trx, report: ReportOfUnit) {
  const { content, byManager } = await fillInWithSignature(trx, report)
  const representative = `demo-safetyRepresentative-${report.unitCode}`
  const signatures = await storeDemoSignatures(trx, [
    byManager,
    { ...byManager, part: 'representative', role: 'safetyRepresentative', signedBy: representative },
  ])
  await trx.updateTable('report').set({ state: 'signed' }).where('id', '=', content.id).execute()
  return { ...content, signatures: signatures.map(({ id }) => id) }
}

/** Fills in a report as both have signed it and the manager has handed it in. */
export async function handedIn(trx: Trx, report: ReportOfUnit): Promise<void> {
  const { id: reportId, campaignId, answers, frozen, signatures } = await signedByBoth(trx, report)
  const submission = {
    reportId,
    answers,
    submission: frozen,
    submittedAt: testClock(),
    submittedBy: report.manager,
    submittedAs: 'lineManager',
    late: false,
    source: 'portal',
    externalId: null,
    signatures,
  } as const
  await storeSubmissions(trx, campaignId, [submission], testClock())
}

/** Fills in a report that nobody has signed. */
export async function unsigned(trx: Trx, report: ReportOfUnit) {
  const content = await fillInReport(trx, report)
  // It may have been signed and handed in before.
  await sql`
    insert into signature_void (signature_id, cause, voided_by, voided_as, voided_at, items)
    select id, 'reopened', ${report.manager}, 'lineManager', ${testClock()}, '{}' from standing_signature
    where report_id = ${content.id}`.execute(trx)
  return content
}

/** Fills in a report, and makes whoever the transaction is done for the only one who can speak for the employees. */
export async function forTheCallerToSign(trx: Trx, report: ReportOfUnit): Promise<void> {
  await unsigned(trx, report)
  await onlyTheCallerRepresents(trx)
}

/** Makes whoever the transaction is done for the only one who can speak for the employees. */
export async function onlyTheCallerRepresents(trx: Trx): Promise<void> {
  await sql`
    delete from appointment where person_id <> hms_person() and role in (
      'safetyRepresentative', 'deputySafetyRepresentative', 'localChiefSafetyRepresentative', 'chiefSafetyRepresentative'
    )`.execute(trx)
}

/** Fills in a report as whoever the transaction is done for has signed it. */
export async function signedByTheCaller(trx: Trx, report: ReportOfUnit): Promise<void> {
  const { byManager } = await fillInWithSignature(trx, report)
  const { rows } = await sql<{ person: string }>`select hms_person() as person`.execute(trx)
  const [caller] = rows
  if (!caller) throw new Error('The transaction is done for nobody')
  await storeDemoSignatures(trx, [{ ...byManager, signedBy: caller.person }])
}

async function fillInWithSignature(trx: Trx, report: ReportOfUnit) {
  const content = await unsigned(trx, report)
  const byManager: DemoSignature = {
    reportId: content.id,
    part: 'manager',
    signedBy: report.manager,
    role: 'lineManager',
    capacity: 'self',
    contentHash: content.frozen.contentHash,
    signedAt: new Date(testClock().getTime() - 20 * day),
    reason: null,
  }
  return { content, byManager }
}
