import { hashOf } from './hash.ts'

/**
 * How a published content and its lock disagree:
 * - `changed`: the content isn't what was published
 * - `notLocked`: there is no hash for it
 * - `missing`: the hash is there, the content isn't
 */
export interface LockProblem {
  readonly kind: 'changed' | 'notLocked' | 'missing'
  readonly id: string
  /** The hash of what is there now; null of one that is missing. */
  readonly hash: string | null
}

/**
 * Compares contents (editions of the questionnaire, versions of checklists) with the hashes they were published with.
 * What is published is never changed: people have answered and signed by it. An empty answer means that all is well.
 */
export function lockProblems(
  contents: readonly { readonly id: string }[],
  lockedHashes: Readonly<Record<string, string>>,
): readonly LockProblem[] {
  const ids = new Set(contents.map(({ id }) => id))
  const missing = Object.keys(lockedHashes).filter((id) => !ids.has(id))
  return [
    ...contents.flatMap((content) => lockProblemOf(content, lockedHashes[content.id])),
    ...missing.map((id) => ({ kind: 'missing' as const, id, hash: null })),
  ]
}

function lockProblemOf(content: { readonly id: string }, locked: string | undefined): LockProblem[] {
  const hash = hashOf(content)
  if (hash === locked) return []
  return [{ kind: locked === undefined ? 'notLocked' : 'changed', id: content.id, hash }]
}
