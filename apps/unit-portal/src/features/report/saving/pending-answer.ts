import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { Stamp } from '@hms/domain/register'
import { compareStamps } from '@hms/domain/register'

/** Which report an answer belongs to. */
export interface ReportAddress {
  readonly year: number
  readonly unitCode: string
}

/** An answer that a person has given and that the server has not confirmed yet. */
export interface PendingAnswer extends ReportAddress {
  /** Unique; names this one act of answering. */
  readonly id: string
  readonly item: ItemKey
  /** Null takes an answer back. */
  readonly value: Answer | null
  /** When it was given; later than everything that this device knew of at the time. */
  readonly stamp: Stamp
  /** The kind of problem for which the server refused it; null while it waits to be sent. */
  readonly refusedFor: string | null
}

/** A comment or a disagreement that a person has entered and that the server has not confirmed yet. */
export interface PendingRemark extends ReportAddress {
  /** Unique; names this one act. */
  readonly id: string
  /** The question that it is about. */
  readonly item: ItemKey
  /** Of a comment, the id of its first version: its own when it is new. */
  readonly remark: { readonly kind: 'comment'; readonly of: string } | { readonly kind: 'disagreement' }
  /** The comment's text, empty of a disagreement; null takes it back. */
  readonly value: string | null
  readonly stamp: Stamp
  readonly refusedFor: string | null
}

/** Whatever a person has entered and the server has not confirmed yet. */
export type PendingEntry = PendingAnswer | PendingRemark

/** Whether it is something said about a question, and no answer. */
export function isRemark(entry: PendingEntry): entry is PendingRemark {
  return 'remark' in entry
}

/** Whether it is an answer. */
export function isAnswer(entry: PendingEntry): entry is PendingAnswer {
  return !isRemark(entry)
}

/** Where an entry belongs, as one string: year, unit and item, and what of it when it is no answer. */
export function addressOf(
  entry: ReportAddress & { readonly item: ItemKey; readonly remark?: PendingRemark['remark'] },
): string {
  const { year, unitCode, item, remark } = entry
  const address = `${year}/${unitCode}/${item}`
  if (!remark) return address
  return remark.kind === 'comment' ? `${address}/comment/${remark.of}` : `${address}/disagreement`
}

/** Orders entries by when they were given; ties, which only two tabs can make, are broken by id. */
export function compareEntries(a: PendingEntry, b: PendingEntry): number {
  const byStamp = compareStamps(a.stamp, b.stamp)
  if (byStamp !== 0 || a.id === b.id) return byStamp
  return a.id < b.id ? -1 : 1
}

/** The newest entry of each address, oldest first: the last value wins. */
export function latestOf<E extends PendingEntry>(pending: readonly E[]): readonly E[] {
  const latest = new Map<string, E>()
  for (const entry of pending) {
    const known = latest.get(addressOf(entry))
    if (!known || compareEntries(known, entry) < 0) latest.set(addressOf(entry), entry)
  }
  return [...latest.values()].toSorted(compareEntries)
}

/** What is to be sent next: of the newest entries, the one that has waited longest. Null when nothing is. */
export function nextToSend(pending: readonly PendingEntry[]): PendingEntry | null {
  return latestOf(pending).find((entry) => entry.refusedFor === null) ?? null
}

/** Ids of the pending entries to the same address that are no newer than `entry`, itself included. */
export function coveredBy(entry: PendingEntry, pending: readonly PendingEntry[]): readonly string[] {
  const address = addressOf(entry)
  return pending
    .filter((other) => addressOf(other) === address && compareEntries(other, entry) <= 0)
    .map((other) => other.id)
}
