import { createHash } from 'node:crypto'
import type { LocalizedText } from '@hms/domain/language'
import { freeze } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { readAttachment } from './read-attachment.ts'
import { installationOf } from './receipt-content.ts'

/** What a receipt is a receipt for. */
export interface ReceiptFacts {
  readonly unit: LocalizedText
  readonly year: number
  readonly version: number
  readonly submittedAt: Date
  readonly contentHash: string
}

/**
 * What a file turns out to be.
 *
 * | given out from here, byte by byte | in force | the stored answers have its hash | it says it is from | verdict           |
 * | --------------------------------- | -------- | -------------------------------- | ------------------ | ----------------- |
 * | yes                               | yes      | yes                              |                    | valid             |
 * | yes                               | no       | yes                              |                    | superseded        |
 * | yes                               |          | no                               |                    | storedDiffers     |
 * | no                                |          |                                  | here               | tampered          |
 * | no                                |          |                                  | elsewhere          | otherInstallation |
 * | no                                |          |                                  | nothing            | notAReceipt       |
 */
export type ReceiptVerdict =
  | { readonly kind: 'valid'; readonly facts: ReceiptFacts }
  | { readonly kind: 'superseded'; readonly facts: ReceiptFacts; readonly reopenedAt: Date }
  | { readonly kind: 'storedDiffers' }
  | { readonly kind: 'tampered' }
  | { readonly kind: 'otherInstallation'; readonly installation: string }
  | { readonly kind: 'notAReceipt' }

/** The name by which a file is known: SHA-256, in hexadecimal. */
export function fileHash(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex')
}

/** Which installation this is. Made up when it is first asked for, so not in a transaction that only reads. */
export async function installationId(trx: Trx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select hms_installation() as id`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('The installation has no id')
  return row.id
}

/** Whether a file is a receipt that was given out from here, and still in force. */
export async function verifyReceipt(trx: Trx, file: Uint8Array): Promise<ReceiptVerdict> {
  const row = await trx
    .selectFrom('issuedReceipt')
    .innerJoin('submission', 'submission.id', 'issuedReceipt.submissionId')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('campaignUnit', (join) =>
      join
        .onRef('campaignUnit.campaignId', '=', 'report.campaignId')
        .onRef('campaignUnit.code', '=', 'report.unitCode'),
    )
    .where('sha256', '=', fileHash(file))
    .select([
      'submission.id',
      'report.id as reportId',
      'unitCode',
      'campaignUnit.name as unit',
      'campaign.year',
    ])
    .select(['campaign.edition', 'answers', 'contentHash', 'submittedAt', 'replacedAt'])
    .executeTakeFirst()
  if (!row) return unknownFile(trx, file)
  const { answers, unitCode, edition, unit, year, contentHash, submittedAt, replacedAt } = row
  if (freeze({ unit: unitCode, year, answers }, edition).contentHash !== contentHash)
    return { kind: 'storedDiffers' }
  const { version } = await trx
    .selectFrom('submission')
    .where('reportId', '=', row.reportId)
    .where('id', '<=', row.id)
    .select(({ fn }) => fn.countAll<number>().as('version'))
    .executeTakeFirstOrThrow()
  const facts = { unit, year, version, submittedAt, contentHash }
  return replacedAt ? { kind: 'superseded', facts, reopenedAt: replacedAt } : { kind: 'valid', facts }
}

async function unknownFile(trx: Trx, file: Uint8Array): Promise<ReceiptVerdict> {
  const attachment = readAttachment(file)
  const installation = attachment === null ? null : installationOf(attachment)
  if (installation === null) return { kind: 'notAReceipt' }
  return installation === (await installationId(trx))
    ? { kind: 'tampered' }
    : { kind: 'otherInstallation', installation }
}
