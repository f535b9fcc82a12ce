import { api } from '../../../app/api.ts'
import type { SavedAnswer } from '../../../app/api.ts'
import { problemOf } from '../../../app/problem.ts'
import type { Outcome } from './connection.ts'
import type { PendingAnswer } from './pending-answer.ts'

/** Milliseconds after which the server is taken not to answer. */
const patience = 15_000

/** Sends an answer to the server. */
export async function deliverAnswer(answer: PendingAnswer): Promise<Outcome<SavedAnswer>> {
  const { year, unitCode, item, value } = answer
  try {
    const receipt = await api.report.answer.mutate(
      { year, unitCode, item, value },
      { signal: AbortSignal.timeout(patience) },
    )
    return { kind: 'delivered', receipt }
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
