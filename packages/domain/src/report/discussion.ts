import type { Entry } from '../register/index.ts'
import { compareEntries } from '../register/index.ts'
import type { Edition, ItemKey, QuestionKey } from '../questionnaire/index.ts'

/** The longest comment, in characters. */
export const longestComment = 2_000

/** What can be talked about: every question as a whole, and each row of one that has rows. */
export function canBeDiscussed(edition: Edition, key: ItemKey | QuestionKey): boolean {
  return edition.questions.some(
    (question) => question.key === key || question.rows?.some((row) => `${question.key}.${row.key}` === key),
  )
}

/**
 * What somebody says about an item of a report: a comment, or that they disagree with its answer. Its entry's key tells
 * what it is a version of (see `remarkKey`); the value is the comment's text, or empty of disagreement, and null takes it
 * back.
 */
export interface Remark {
  readonly kind: 'comment' | 'disagreement'
  /** Or a question with rows, as a whole. */
  readonly item: ItemKey | QuestionKey
  /** Id of the person. Nobody else can change it. */
  readonly by: string
  readonly entry: Entry<string>
}

/** The register of a remark: a comment is named by its first entry; a person disagrees with an item once. */
export function remarkKey(
  remark: { readonly kind: 'comment'; readonly id: string } | DisagreementOf,
): string {
  return remark.kind === 'comment' ? remark.id : `${remark.item}/${remark.by}`
}

interface DisagreementOf {
  readonly kind: 'disagreement'
  readonly item: ItemKey
  readonly by: string
}

/** A remark with all its versions. */
export interface RemarkThread<R extends Remark> {
  /** As it was first entered. */
  readonly first: R
  /** As it stands: its value is null when it was taken back. */
  readonly latest: R
  /** What stood before, the latest first. */
  readonly earlier: readonly R[]
}

/** Gathers remarks into threads, the oldest first, whatever the order in which their entries came in. */
export function remarkThreads<R extends Remark>(remarks: readonly R[]): readonly RemarkThread<R>[] {
  const inOrder = remarks.toSorted((one, other) => compareEntries(one.entry, other.entry))
  const versions = Map.groupBy(inOrder, ({ kind, entry }) => `${kind} ${entry.key}`)
  return [...versions.values()].flatMap((of) => {
    const [first] = of
    const latest = of.at(-1)
    return first && latest ? [{ first, latest, earlier: of.slice(0, -1).toReversed() }] : []
  })
}
