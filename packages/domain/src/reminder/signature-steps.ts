import { daysAfter } from '../calendar.ts'
import { catchUpDays } from './occasions.ts'

/** Who is written to when the second signature doesn't come. */
export type SignatureStepTo = 'other' | 'deputy' | 'hseSection'

/** A step, so many days after the first signature. */
export interface SignatureStep {
  readonly after: number
  readonly to: SignatureStepTo
}

/** First whoever hasn't signed, then who can sign in their place, then those who can let the report through. */
export const signatureSteps: readonly SignatureStep[] = [
  { after: 3, to: 'other' },
  { after: 7, to: 'deputy' },
  { after: 14, to: 'hseSection' },
]

/**
 * The step that is due on a day: the last that has come, unless its time is over.
 *
 * | days since the first signature | step            |
 * | ------------------------------ | --------------- |
 * | 0–2                            |                 |
 * | 3–6                            | other           |
 * | 7–10, 11–13                    | deputy, none    |
 * | 14–17, more                    | hseSection, none |
 *
 * @param signedOn the local day of the first signature
 */
export function dueSignatureStep(signedOn: string, day: string): SignatureStep | null {
  const step = signatureSteps.findLast(({ after }) => daysAfter(signedOn, after) <= day)
  return step && day <= daysAfter(signedOn, step.after + catchUpDays) ? step : null
}
