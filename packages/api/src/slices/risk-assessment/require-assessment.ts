import type { RiskAssessment } from '@hms/domain/risk-assessment'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/** The columns of an assessment that are kept by hand. */
export const assessmentColumns = [
  'unitCode',
  'title',
  'subject',
  'assessedOn',
  'nextReview',
  'participants',
  'highestRisk',
  'link',
] as const

/** An assessment as it is kept. */
export interface KeptAssessment extends RiskAssessment {
  readonly unitCode: string
}

/** An assessment of the register, locked until the transaction ends. Throws notFound when it isn't there. */
export async function requireAssessment(trx: Trx, id: number): Promise<KeptAssessment> {
  const found = await trx
    .selectFrom('riskAssessment')
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .select(assessmentColumns)
    .executeTakeFirst()
  if (!found) throw new Refusal({ kind: 'notFound' })
  return found
}
