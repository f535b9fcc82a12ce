import type { Role } from '@hms/domain/access'
import type { MeasureState } from '@hms/domain/action-plan'
import { isOpenState, moveRules } from '@hms/domain/action-plan'
import type { MeasureKey, PointResult } from '@hms/domain/safety-round'
import { measureKey, measureOfKey, parseResultKey, seenMeasuresOf } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordMeasure } from '../measure/public.ts'
import type { LoadedRound } from './load-round.ts'

/** The measures from earlier rounds of the unit that keys of results are about, in whatever state they are by now. */
export async function measuresToSee(
  trx: Trx,
  round: Pick<LoadedRound, 'id' | 'unit'>,
  keys: readonly string[],
): Promise<readonly MeasureKey[]> {
  const ids = keys.flatMap((key) => measureOfKey(parseResultKey(key)?.point ?? '') ?? [])
  const rows = await ofEarlierRounds(trx, round, ids)
  return rows.map(({ id }) => measureKey(id))
}

/** A measure from an earlier round that a round has looked at. */
export interface MeasureSeen {
  readonly id: number
  readonly text: string
  readonly state: MeasureState
  readonly isDone: boolean | null
  readonly result: PointResult
}

/** What a round has seen of measures from earlier rounds, by id. */
export async function measuresSeen(
  trx: Trx,
  round: Pick<LoadedRound, 'id' | 'unit'>,
  results: ReadonlyMap<string, PointResult>,
): Promise<readonly MeasureSeen[]> {
  const seen = seenMeasuresOf(results)
  const rows = await ofEarlierRounds(
    trx,
    round,
    seen.map(({ measure }) => measure),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return seen.flatMap(({ measure, isDone, result }) => {
    const row = byId.get(measure)
    return row ? [{ ...row, isDone, result }] : []
  })
}

/**
 * What both have signed as done is done in the plan, with the note that was made. What is done or dropped there already
 * stays as it is, so that signing again changes nothing.
 */
export async function finishSeenMeasures(
  trx: Trx,
  by: DoneBy,
  as: Role | null,
  { round, results }: { readonly round: LoadedRound; readonly results: ReadonlyMap<string, PointResult> },
): Promise<void> {
  const { to } = moveRules.finish
  for (const { id, state, isDone, result } of await measuresSeen(trx, round, results)) {
    if (!isDone || !isOpenState(state)) continue
    await trx
      .updateTable('measure')
      .where('id', '=', id)
      .set({ state: to, changedAt: by.at, closedOn: localDay(by.at) })
      .execute()
    await recordMeasure(trx, by, {
      kind: 'moved',
      measure: id,
      unitCode: round.unit.code,
      as,
      from: state,
      to,
      text: result.note,
    })
  }
}

async function ofEarlierRounds(
  trx: Trx,
  { id, unit }: Pick<LoadedRound, 'id' | 'unit'>,
  ids: readonly number[],
) {
  if (ids.length === 0) return []
  return trx
    .selectFrom('measure')
    .innerJoin('finding', 'finding.id', 'measure.findingId')
    .where('measure.id', 'in', ids)
    .where('measure.unitCode', '=', unit.code)
    .where('measure.source', '=', 'safetyRound')
    .where('finding.origin', '!=', `safetyRound:${id}`)
    .orderBy('measure.id')
    .select(['measure.id', 'measure.text', 'measure.state'])
    .execute()
}
