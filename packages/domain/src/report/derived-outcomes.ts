import type { Edition } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { ItemOutcome } from './outcomes.ts'
import type { Signature } from './signature.ts'
import { areBothSigned } from './signature.ts'

/**
 * The outcomes of a report with the answers that follow from its signatures (question 1 from 2026, "filled in
 * together?"). They are put in when the report is handed in: they are no part of completeness or of the content hash.
 *
 * | signatures                                             | the derived answer                                |
 * | ------------------------------------------------------ | ------------------------------------------------- |
 * | manager and representative, also by a deputy or a chief | yes: both stand for the same answers             |
 * | manager; let through without the representative        | no: nobody stands for it on the employees' side   |
 * | none: imported                                         | none, and not shown                               |
 */
export function withDerivedOutcomes(
  edition: Edition,
  outcomes: readonly ItemOutcome[],
  signatures: readonly Pick<Signature, 'part' | 'capacity'>[],
): readonly ItemOutcome[] {
  if (!areBothSigned(signatures)) return outcomes
  const answer = isLetThrough(signatures) ? 'no' : 'yes'
  const derived = new Set(
    itemsOf(edition).flatMap(({ key, question }) => (question.derivedFrom === 'signatures' ? [key] : [])),
  )
  return outcomes.map((outcome) =>
    derived.has(outcome.item) ? { item: outcome.item, shown: true, answer } : outcome,
  )
}

/** Whether one of the signatures is missing, and the report was let through without it. */
export function isLetThrough(signatures: readonly Pick<Signature, 'capacity'>[]): boolean {
  return signatures.some(({ capacity }) => capacity === 'letThrough')
}
