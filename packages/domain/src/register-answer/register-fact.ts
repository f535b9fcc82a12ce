import type { Answer, ItemKey } from '../questionnaire/index.ts'

/** The registers that can tell of a question. */
export const answeringRegisters = ['training', 'safetyRounds', 'riskAssessments'] as const

/** One of these registers. */
export type AnsweringRegister = (typeof answeringRegisters)[number]

/** What a register says about a question of a unit. */
export interface RegisterFact<Evidence> {
  readonly register: AnsweringRegister
  readonly item: ItemKey
  /** The answer that follows; null where the register only tells what to think of. */
  readonly answer: Answer | null
  /** The rows that it follows from. */
  readonly evidence: readonly Evidence[]
}

/**
 * How a register's fact stands to the answer of a unit.
 *
 * | the register proposes | answered | stands   |
 * | --------------------- | -------- | -------- |
 * | nothing               |          | evidence |
 * | an answer             | no       | offered  |
 * | an answer             | the same | agrees   |
 * | an answer             | another  | differs  |
 *
 * The unit's own answer counts in any case: nothing is answered before somebody takes what is offered, and an answer
 * that differs is only shown as such.
 */
export type FactStanding = 'evidence' | 'offered' | 'agrees' | 'differs'

/** How a fact stands to what the unit has answered; null is blank. */
export function factStanding(
  { answer }: Pick<RegisterFact<unknown>, 'answer'>,
  answered: Answer | null,
): FactStanding {
  if (answer === null) return 'evidence'
  if (answered === null) return 'offered'
  return answered === answer ? 'agrees' : 'differs'
}
