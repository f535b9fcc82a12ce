import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { answersThatCount } from './answers-that-count.ts'
import type { Edition } from '@hms/domain/questionnaire'
import type { Capacity, SignaturePart } from '@hms/domain/report'
import type { StoredSubmission } from '../report/public.ts'
import { z } from 'zod'

/** What a receipt says, to be read by machine: it is attached to the PDF. */
export interface ReceiptContent {
  readonly format: 'hms-receipt'
  readonly formatVersion: 1
  /** Which installation gave it out. */
  readonly installation: string
  readonly unit: { readonly code: string; readonly name: LocalizedText }
  readonly year: number
  readonly edition: string
  /** 1 of what was handed in first. */
  readonly version: number
  readonly submittedAt: string
  readonly submittedBy: { readonly name: LocalizedText; readonly role: Role } | null
  readonly late: boolean
  /** SHA-256 over the canonical JSON of unit, year, edition and `answers`, see `contentHash` of the domain. */
  readonly contentHash: string
  /** The answers that were shown, by item. */
  readonly answers: Readonly<Record<ItemKey, Answer | null>>
  /** Those that follow from the signatures: no part of the hash. */
  readonly derived: Readonly<Record<ItemKey, Answer | null>>
  readonly signatures: readonly {
    readonly part: SignaturePart
    readonly name: LocalizedText
    readonly role: Role
    readonly capacity: Capacity
    readonly signedAt: string
    readonly reason: string | null
  }[]
}

/** Where what is handed in belongs. */
export interface ReceiptSubject {
  readonly installation: string
  readonly unit: ReceiptContent['unit']
  readonly year: number
  readonly edition: Edition
}

/** What the receipt of something that was handed in says. */
export function receiptContent(
  { installation, unit, year, edition }: ReceiptSubject,
  submission: StoredSubmission,
): ReceiptContent {
  const { version, submittedAt, by, late, contentHash, signatures } = submission
  return {
    format: 'hms-receipt',
    formatVersion: 1,
    installation,
    unit,
    year,
    edition: edition.id,
    version,
    submittedAt: submittedAt.toISOString(),
    submittedBy: by,
    late,
    contentHash,
    ...answersThatCount(edition, submission),
    signatures: signatures.map(({ part, by: signer, capacity, signedAt, reason }) => ({
      part,
      ...signer,
      capacity,
      signedAt,
      reason,
    })),
  }
}

const shape = z.object({ format: z.literal('hms-receipt'), installation: z.string() })

/** Which installation a receipt's attachment says that it is from; null when it is no such attachment. */
export function installationOf(attachment: string): string | null {
  try {
    return shape.parse(JSON.parse(attachment)).installation
  } catch {
    return null
  }
}
