import type { ReportState } from '../report/index.ts'

/** The two sides that make a unit's report together. */
export const sides = ['manager', 'representative'] as const

/** One of the two sides. */
export type Side = (typeof sides)[number]

/** What a side still owes: answers, its signature, or to hand in what both have signed. */
export type Task = 'answer' | 'sign' | 'handIn'

/** How far a report has come. A signature that was voided is none. */
export interface ReportStanding {
  readonly state: ReportState
  /** The sides whose signature holds. */
  readonly signedBy: readonly Side[]
}

/**
 * What each side of a unit still owes; null when that is nothing.
 *
 * | state                  | signed by      | manager | representative |
 * | ---------------------- | -------------- | ------- | -------------- |
 * | submitted              |                |         |                |
 * | notStarted, inProgress |                | answer  | answer         |
 * | complete, signed       | nobody         | sign    | sign           |
 * | complete, signed       | manager        |         | sign           |
 * | complete, signed       | representative | sign    |                |
 * | complete, signed       | both           | handIn  |                |
 */
export function tasksOf({ state, signedBy }: ReportStanding): Readonly<Record<Side, Task | null>> {
  if (state === 'submitted') return { manager: null, representative: null }
  if (state !== 'complete' && state !== 'signed') return { manager: 'answer', representative: 'answer' }
  const [manager, representative] = sides.map((side) => signedBy.includes(side))
  const managers = manager && representative ? 'handIn' : manager ? null : 'sign'
  return { manager: managers, representative: representative ? null : 'sign' }
}
