import type { Role } from '@hms/domain/access'
import { keyOfSource } from '@hms/domain/finding'
import type { Language } from '@hms/domain/language'
import type { PointResult, RoundFinding } from '@hms/domain/safety-round'
import { findingsOfRound, measureTextOf } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordFindings } from '../finding/public.ts'
import { insertMeasure } from '../measure/public.ts'
import type { LoadedRound, LoadedScope } from './load-round.ts'

/** A round that was signed by both. */
export interface SignedRound {
  readonly round: LoadedRound
  readonly scope: LoadedScope
  readonly results: ReadonlyMap<string, PointResult>
  /** The language of the measures' texts. */
  readonly language: Language
}

/**
 * Stores what a signed round has found, by the door that reports go through, and makes a measure of each finding with the
 * owner and deadline that were agreed. A finding that has its measure since an earlier signing keeps it as it is.
 */
export async function recordRoundFindings(
  trx: Trx,
  by: DoneBy,
  as: Role | null,
  { round, scope, results, language }: SignedRound,
): Promise<void> {
  const roomNames = new Map(scope.rooms.map(({ room, details }) => [room, details.code]))
  const findings = findingsOfRound(round.id, scope.points, results, roomNames)
  const year = Number(round.day.slice(0, 4))
  const origin = `safetyRound:${round.id}`
  await recordFindings(trx, [{ unitCode: round.unit.code, year, origin, findings }], by.at)
  const idOf = await findingsWithoutMeasure(trx, origin)
  const pointOf = new Map(scope.points.map((point) => [point.key, point]))
  for (const finding of findings) {
    const findingId = idOf.get(keyOfSource(finding.source))
    const key = pointOfFinding(finding)
    const point = pointOf.get(key)
    const result = results.get(key)
    if (findingId === undefined || !point || !result?.owner || !result.deadline) continue
    await insertMeasure(trx, by, as, {
      unitCode: round.unit.code,
      year,
      text: measureTextOf(point, result, language),
      owner: result.owner,
      deadline: result.deadline,
      source: 'safetyRound',
      findingId,
      goalId: null,
      costClass: 'none',
    })
  }
}

function pointOfFinding({ source }: RoundFinding): string {
  return source.point
}

/** The findings of a round that no measure was made from yet: their ids, by key. */
async function findingsWithoutMeasure(trx: Trx, origin: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('finding')
    .leftJoin('measure', (join) =>
      join.onRef('measure.findingId', '=', 'finding.id').on('measure.source', '=', 'safetyRound'),
    )
    .where('origin', '=', origin)
    .where('measure.id', 'is', null)
    .select(['finding.id', 'finding.key'])
    .execute()
  return new Map(rows.map(({ id, key }) => [key, id]))
}
