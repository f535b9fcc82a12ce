import type { Edition } from './edition.ts'
import { editionHash } from './edition-hash.ts'

/**
 * How an edition and its lock disagree:
 * - `changed`: the content isn't what was published
 * - `notLocked`: there is no hash for it
 * - `missing`: the hash is there, the edition isn't
 */
export interface EditionLockProblem {
  readonly kind: 'changed' | 'notLocked' | 'missing'
  readonly edition: string
  /** The hash of what is there now; null of an edition that is missing. */
  readonly hash: string | null
}

/**
 * Compares editions with the hashes they were published with. A published edition is never changed:
 * reports were answered, signed and counted by it. An empty answer means that all is well.
 */
export function editionLockProblems(
  editions: readonly Edition[],
  lockedHashes: Readonly<Record<string, string>>,
): readonly EditionLockProblem[] {
  const ids = new Set(editions.map(({ id }) => id))
  const missing = Object.keys(lockedHashes).filter((id) => !ids.has(id))
  return [
    ...editions.flatMap((edition) => lockProblemOf(edition, lockedHashes[edition.id])),
    ...missing.map((edition) => ({ kind: 'missing' as const, edition, hash: null })),
  ]
}

function lockProblemOf(edition: Edition, locked: string | undefined): EditionLockProblem[] {
  const hash = editionHash(edition)
  if (hash === locked) return []
  return [{ kind: locked === undefined ? 'notLocked' : 'changed', edition: edition.id, hash }]
}
