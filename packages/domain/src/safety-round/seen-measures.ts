import { measureOfKey } from './measure-key.ts'
import type { PointResult } from './results.ts'

/** A measure from an earlier round that was looked at. */
export interface SeenMeasure {
  readonly measure: number
  /** Null where only a note or a photo was left. */
  readonly isDone: boolean | null
  readonly result: PointResult
}

/** The measures that a round has looked at, by id. */
export function seenMeasuresOf(results: ReadonlyMap<string, PointResult>): readonly SeenMeasure[] {
  return [...results]
    .flatMap(([key, result]) => {
      const measure = measureOfKey(key)
      if (measure === null) return []
      return [{ measure, isDone: result.grade === null ? null : result.grade === 'ok', result }]
    })
    .toSorted((one, other) => one.measure - other.measure)
}
