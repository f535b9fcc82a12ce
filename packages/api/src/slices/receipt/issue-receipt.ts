import type { Language } from '@hms/domain/language'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { readInstitution } from '../../platform/institution.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf } from '../../trpc.ts'
import type { ReportAddress } from '../report/public.ts'
import { loadReport, submissionsOf } from '../report/public.ts'
import { receiptContent } from './receipt-content.ts'
import { receiptDocument } from './receipt-document.ts'
import { fileHash, installationId } from './verify-receipt.ts'

/** Which receipt is wanted. */
export interface WantedReceipt extends ReportAddress {
  /** Null is the version in force. */
  readonly version: number | null
  readonly language: Language
}

/**
 * The receipt of what a unit handed in, for whoever may read the report, and noted as given out. Throws notFound when there
 * is none, or the report is out of reach.
 */
export async function issueReceipt(
  trx: Trx,
  person: CurrentPerson,
  { version, language, ...address }: WantedReceipt,
  now: Date,
): Promise<Uint8Array> {
  const report = await loadReport(trx, permissionOf(person, 'report.read'), address)
  const { edition, year, deadline } = report.campaign
  const submissions = await submissionsOf(trx, report.id)
  const submission = submissions.find((one) =>
    version === null ? one.replacedAt === null : one.version === version,
  )
  if (!submission) throw new Refusal({ kind: 'notFound' })
  const installation = await installationId(trx)
  const content = receiptContent({ installation, unit: report.unit, year, edition }, submission)
  const institution = await readInstitution(trx)
  const reopenedAt = submission.replacedAt
  // Loading the typesetter takes time that the server's start need not spend.
  const { receiptPdf } = await import('./receipt-pdf.ts')
  const file = receiptPdf(
    await receiptDocument(content, { language, edition, institution, deadline, reopenedAt }),
  )
  await trx
    .insertInto('issuedReceipt')
    .values({ sha256: fileHash(file), submissionId: submission.id, language, issuedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return file
}
