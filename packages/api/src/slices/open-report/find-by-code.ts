import { createHash, timingSafeEqual } from 'node:crypto'
import { readTrackingCode } from '@hms/domain/incident'
import type { Trx } from '../../database/schema.ts'
import type { IncidentState, IncidentType } from '@hms/domain/incident'
import type { LocalizedText } from '@hms/domain/language'

/** What whoever has the code of a case sees of it. */
export interface FollowedCase {
  readonly id: number
  readonly type: IncidentType
  readonly unit: LocalizedText
  readonly reportedAt: Date
  readonly state: IncidentState
  readonly reason: string | null
  readonly answer: string | null
}

/** The hash that a code is kept as. */
export function hashOfCode(code: string): string {
  return createHash('sha256')
    .update(readTrackingCode(code) ?? '')
    .digest('hex')
}

/** The case with a code; null where there is none. What is looked up is a hash, so that no time tells how near a guess is. */
export async function findByCode(trx: Trx, typed: string): Promise<FollowedCase | null> {
  if (readTrackingCode(typed) === null) return null
  const hash = hashOfCode(typed)
  const found = await trx
    .selectFrom('incidentReporter')
    .innerJoin('incident', 'incident.id', 'incidentId')
    .innerJoin('unit', 'unit.code', 'incident.unitCode')
    .where('codeHash', '=', hash)
    .select([
      'incident.id',
      'type',
      'unit.name as unit',
      'reportedAt',
      'state',
      'reason',
      'answer',
      'codeHash',
    ])
    .executeTakeFirst()
  if (!found) return null
  const { codeHash, ...followed } = found
  return timingSafeEqual(Buffer.from(codeHash ?? ''), Buffer.from(hash)) ? followed : null
}
