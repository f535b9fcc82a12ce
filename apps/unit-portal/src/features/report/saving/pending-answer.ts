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

/** Where an answer belongs, as one string: year, unit and item. */
export function addressOf(answer: ReportAddress & { readonly item: ItemKey }): string {
  return `${answer.year}/${answer.unitCode}/${answer.item}`
}

/** Orders answers by when they were given; ties, which only two tabs can make, are broken by id. */
export function compareAnswers(a: PendingAnswer, b: PendingAnswer): number {
  const byStamp = compareStamps(a.stamp, b.stamp)
  if (byStamp !== 0 || a.id === b.id) return byStamp
  return a.id < b.id ? -1 : 1
}

/** The newest answer of each item, oldest first: the last value wins. */
export function latestOf(pending: readonly PendingAnswer[]): readonly PendingAnswer[] {
  const latest = new Map<string, PendingAnswer>()
  for (const answer of pending) {
    const known = latest.get(addressOf(answer))
    if (!known || compareAnswers(known, answer) < 0) latest.set(addressOf(answer), answer)
  }
  return [...latest.values()].toSorted(compareAnswers)
}

/** What is to be sent next: of the newest answers, the one that has waited longest. Null when nothing is. */
export function nextToSend(pending: readonly PendingAnswer[]): PendingAnswer | null {
  return latestOf(pending).find((answer) => answer.refusedFor === null) ?? null
}

/** Ids of the pending answers to the same item that are no newer than `answer`, itself included. */
export function coveredBy(answer: PendingAnswer, pending: readonly PendingAnswer[]): readonly string[] {
  const address = addressOf(answer)
  return pending
    .filter((other) => addressOf(other) === address && compareAnswers(other, answer) <= 0)
    .map((other) => other.id)
}
