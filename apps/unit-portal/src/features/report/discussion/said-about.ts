import type { ItemKey } from '@hms/domain/questionnaire'
import type { Discussion, OpenReport } from '../../../app/api.ts'
import type { PendingRemark, ReportAddress } from '../saving/pending-answer.ts'

/** A comment as it stands on the screen. `pending` is what the person did with it that the server hasn't confirmed. */
export interface ShownComment {
  readonly id: string
  readonly item: ItemKey
  /** Null of one that was taken back. */
  readonly text: string | null
  /** Null of the person's own that isn't saved yet. */
  readonly saved: Discussion['comments'][number] | null
  readonly pending: PendingRemark | null
}

/** What is said about a question, with what the person has said since on top. */
export interface SaidAbout {
  readonly comments: readonly ShownComment[]
  /** Of others. */
  readonly disagreements: readonly Discussion['disagreements'][number][]
  readonly disagrees: boolean
  /** The person's own mark while the server hasn't confirmed it. */
  readonly pendingMark: PendingRemark | null
}

/**
 * Puts together what is said about a question, as a whole or about its rows, the oldest first.
 *
 * @param keys the question, then its rows
 * @param remarks what the person has said in any report and the server hasn't confirmed; refused ones among them
 */
export function saidAbout(
  { year, unit, discussions }: Pick<OpenReport, 'year' | 'unit' | 'discussions'>,
  keys: readonly [ItemKey, ...ItemKey[]],
  remarks: readonly PendingRemark[],
): SaidAbout {
  const report = { year, unitCode: unit.code }
  const pending = remarks.filter((remark) => isOf(remark, report, keys))
  const [question] = keys
  const marks = keys.flatMap((key) => discussions[key]?.disagreements ?? [])
  const saved = keys.flatMap((item) =>
    (discussions[item]?.comments ?? []).map((comment) => ({ item, comment })),
  )
  const pendingMark =
    pending.find(({ item, remark }) => item === question && remark.kind === 'disagreement') ?? null
  const pendingOf = (id: string) =>
    pending.find(({ remark }) => remark.kind === 'comment' && remark.of === id) ?? null
  return {
    comments: [
      ...saved
        .toSorted((one, other) => (one.comment.at < other.comment.at ? -1 : 1))
        .map(({ item, comment }) => {
          const change = pendingOf(comment.id)
          const text = change && change.refusedFor === null ? change.value : comment.text
          return { id: comment.id, item, text, saved: comment, pending: change }
        }),
      ...pending.flatMap((change) =>
        change.remark.kind === 'comment' && !saved.some(({ comment }) => comment.id === addressed(change))
          ? [{ id: addressed(change), item: change.item, text: change.value, saved: null, pending: change }]
          : [],
      ),
    ],
    disagreements: marks.filter(({ mine }) => !mine),
    disagrees:
      pendingMark && pendingMark.refusedFor === null
        ? pendingMark.value !== null
        : marks.some(({ mine }) => mine),
    pendingMark,
  }
}

function addressed({ id, remark }: PendingRemark): string {
  return remark.kind === 'comment' ? remark.of : id
}

function isOf(remark: PendingRemark, report: ReportAddress, keys: readonly ItemKey[]): boolean {
  const { year, unitCode, item } = remark
  return year === report.year && unitCode === report.unitCode && keys.includes(item)
}
