import type { Edition, ItemKey } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Answers } from './answers.ts'
import { contentHash } from './content-hash.ts'
import { withDerivedOutcomes } from './derived-outcomes.ts'
import type { ItemOutcome } from './outcomes.ts'
import { outcomesOf } from './outcomes.ts'
import { progressOf } from './progress.ts'
import type { Signature } from './signature.ts'
import { areBothSigned } from './signature.ts'

/** What is handed in, and never changes afterwards. */
export interface Submission {
  /** With what follows from the signatures. */
  readonly outcomes: readonly ItemOutcome[]
  /** See `contentHash`. */
  readonly contentHash: string
}

/** A report's content. */
export interface ReportContent {
  readonly unit: string
  readonly year: number
  readonly answers: Answers
}

/** Why a report can't be signed or handed in: a shown item is blank. */
export interface IncompleteReport {
  readonly kind: 'incomplete'
  readonly missing: readonly ItemKey[]
}

/** Why a complete report can't be handed in: a signature is missing, or is for other answers than those that stand. */
export interface UnsignedReport {
  readonly kind: 'notSigned'
}

/**
 * Hands in a report: its outcomes are frozen.
 *
 * | complete | both signatures, over these answers | result             |
 * | -------- | ----------------------------------- | ------------------ |
 * | no       |                                     | incomplete         |
 * | yes      | no                                  | notSigned          |
 * | yes      | yes, one may be let through         | what is handed in  |
 *
 * @param signatures those that stand
 */
export function submit(
  report: ReportContent,
  edition: Edition,
  signatures: readonly Signature[],
): Result<Submission, IncompleteReport | UnsignedReport> {
  const { missing } = progressOf(edition, report.answers)
  if (missing.length > 0) return failed({ kind: 'incomplete', missing })
  const frozen = freeze(report, edition, signatures)
  const areOverThis = signatures.every((signature) => signature.contentHash === frozen.contentHash)
  if (!areBothSigned(signatures) || !areOverThis) return failed({ kind: 'notSigned' })
  return ok(frozen)
}

/**
 * The outcomes of a report as they stand, blank ones too: of an imported year, which may have them.
 *
 * @param signatures none of an imported year
 */
export function freeze(
  { unit, year, answers }: ReportContent,
  edition: Edition,
  signatures: readonly Pick<Signature, 'part' | 'capacity'>[] = [],
): Submission {
  const outcomes = outcomesOf(edition, answers)
  return {
    outcomes: withDerivedOutcomes(edition, outcomes, signatures),
    contentHash: contentHash({ unit, year, editionId: edition.id }, outcomes),
  }
}
