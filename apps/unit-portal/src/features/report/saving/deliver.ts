import { formatStamp } from '@hms/domain/register'
import { api } from '../../../app/api.ts'
import type { Discussion, SavedAnswers } from '../../../app/api.ts'
import { problemOf } from '../../../app/problem.ts'
import type { DeviceClock, Outcome } from '@hms/domain/delivery'
import { isRemark } from './pending-answer.ts'
import type { PendingAnswer, PendingEntry, PendingRemark } from './pending-answer.ts'

/** Milliseconds after which the server is taken not to answer. */
const patience = 15_000

/** What the server confirms a delivered entry with. */
export type Receipt = { readonly savedAt: string } & (
  | { readonly kind: 'answer'; readonly saved: SavedAnswers }
  | { readonly kind: 'remark'; readonly discussion: Discussion }
)

/** Sends an entry to the server. Sending it again does no harm: it has an id. */
export async function deliver(entry: PendingEntry, clock: DeviceClock): Promise<Outcome<Receipt>> {
  try {
    return await (isRemark(entry) ? deliverRemark(entry) : deliverAnswer(entry, clock))
  } catch (error) {
    return outcomeOf(error)
  }
}

async function deliverAnswer(answer: PendingAnswer, clock: DeviceClock): Promise<Outcome<Receipt>> {
  const { year, unitCode, id, item, value, stamp } = answer
  const sentAt = Date.now()
  const saved = await api.report.answer.mutate(
    { year, unitCode, entries: [{ id, item, value, stamp: formatStamp(stamp) }] },
    { signal: AbortSignal.timeout(patience) },
  )
  clock.heard(sentAt, saved)
  const refusal = saved.outcomes.find((outcome) => outcome.id === id && outcome.kind === 'refused')
  return refusal?.kind === 'refused'
    ? { kind: 'refused', problem: refusal.problem.kind }
    : { kind: 'delivered', receipt: { kind: 'answer', savedAt: saved.serverAt, saved } }
}

async function deliverRemark(entry: PendingRemark): Promise<Outcome<Receipt>> {
  const { year, unitCode, id, item, value, stamp, remark } = entry
  const common = { year, unitCode, id, item, stamp: formatStamp(stamp) }
  const options = { signal: AbortSignal.timeout(patience) }
  const { savedAt, discussion } =
    remark.kind === 'comment'
      ? await api.report.comment.mutate({ ...common, comment: remark.of, text: value }, options)
      : await api.report.disagree.mutate({ ...common, disagrees: value !== null }, options)
  return { kind: 'delivered', receipt: { kind: 'remark', savedAt, discussion } }
}

/** What the failure of a delivery means for what was sent. */
export function outcomeOf(error: unknown): Outcome<never> {
  const { kind } = problemOf(error)
  if (kind === 'noConnection') return { kind: 'later' }
  if (kind === 'notSignedIn') return { kind: 'needsSignIn' }
  return { kind: 'refused', problem: kind }
}
