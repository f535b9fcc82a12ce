import type { Edition, ItemKey } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Answers } from './answers.ts'
import { contentHash } from './content-hash.ts'
import type { ItemOutcome } from './outcomes.ts'
import { outcomesOf } from './outcomes.ts'
import { progressOf } from './progress.ts'

/** What is handed in, and never changes afterwards. */
export interface Submission {
  readonly outcomes: readonly ItemOutcome[]
  /** See `contentHash`. */
  readonly contentHash: string
}

/** Why a report can't be handed in: a shown item is blank. */
export interface IncompleteReport {
  readonly kind: 'incomplete'
  readonly missing: readonly ItemKey[]
}

/** Hands in a report: its outcomes are frozen, if it is complete. */
export function submit(
  report: { readonly unit: string; readonly year: number; readonly answers: Answers },
  edition: Edition,
): Result<Submission, IncompleteReport> {
  const { missing } = progressOf(edition, report.answers)
  if (missing.length > 0) return failed({ kind: 'incomplete', missing })
  return ok(freeze(report, edition))
}

/** The outcomes of a report as they stand, blank ones too: of an imported year, which may have them. */
export function freeze(
  { unit, year, answers }: { readonly unit: string; readonly year: number; readonly answers: Answers },
  edition: Edition,
): Submission {
  const outcomes = outcomesOf(edition, answers)
  return { outcomes, contentHash: contentHash({ unit, year, editionId: edition.id }, outcomes) }
}
