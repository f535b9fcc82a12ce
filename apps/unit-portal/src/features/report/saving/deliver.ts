import { formatStamp } from '@hms/domain/register'
import { api } from '../../../app/api.ts'
import type { SavedAnswers } from '../../../app/api.ts'
import { problemOf } from '../../../app/problem.ts'
import type { Outcome } from './connection.ts'
import type { DeviceClock } from './device-clock.ts'
import type { PendingAnswer } from './pending-answer.ts'

/** Milliseconds after which the server is taken not to answer. */
const patience = 15_000

/** What the server confirms a delivered answer with. */
export interface Receipt {
  readonly savedAt: string
  readonly saved: SavedAnswers
}

/** Sends an answer to the server. Sending it again does no harm: it has an id. */
export async function deliverAnswer(answer: PendingAnswer, clock: DeviceClock): Promise<Outcome<Receipt>> {
  const { year, unitCode, id, item, value, stamp } = answer
  const sentAt = Date.now()
  try {
    const saved = await api.report.answer.mutate(
      { year, unitCode, entries: [{ id, item, value, stamp: formatStamp(stamp) }] },
      { signal: AbortSignal.timeout(patience) },
    )
    clock.heard(sentAt, saved)
    const refusal = saved.outcomes.find((outcome) => outcome.id === id && outcome.kind === 'refused')
    return refusal?.kind === 'refused'
      ? { kind: 'refused', problem: refusal.problem.kind }
      : { kind: 'delivered', receipt: { savedAt: saved.serverAt, saved } }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** What the failure of a delivery means for the answer. */
export function outcomeOf(error: unknown): Outcome<never> {
  const { kind } = problemOf(error)
  if (kind === 'noConnection') return { kind: 'later' }
  if (kind === 'notSignedIn') return { kind: 'needsSignIn' }
  return { kind: 'refused', problem: kind }
}
