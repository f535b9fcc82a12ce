import { hashOf } from '../hash.ts'
import type { ItemOutcome } from './outcomes.ts'

/** What a hash is over, besides the answers: whose report it is, of what year, on what edition. */
export interface ReportIdentity {
  readonly unit: string
  readonly year: number
  readonly editionId: string
}

/**
 * The hash of a report's content: SHA-256, in hexadecimal, over the canonical JSON of unit, year, edition and the
 * answers that are shown. Answers behind closed branches play no part.
 */
export function contentHash(identity: ReportIdentity, outcomes: readonly ItemOutcome[]): string {
  const answers = outcomes.filter(({ shown }) => shown).map(({ item, answer }) => [item, answer] as const)
  const { unit, year, editionId } = identity
  return hashOf({ unit, year, edition: editionId, answers: Object.fromEntries(answers) })
}
