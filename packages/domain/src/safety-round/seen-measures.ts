import type { Grade, ResultField } from './result-field.ts'
import type { PointResult } from './results.ts'

/** The address of a measure from an earlier round among what a round registers: `'measure.12'`. */
export type MeasureKey = `measure.${number}`

/** What a walk can say of such a measure: it is in order now, or it isn't yet. */
export const seenGrades = ['ok', 'needsImprovement'] as const satisfies readonly Grade[]

/** What is registered of such a measure. Its owner and deadline are changed in the plan. */
export const seenFields = ['grade', 'note', 'photo'] as const satisfies readonly ResultField[]

/** The address of a measure. */
export function measureKey(id: number): MeasureKey {
  return `measure.${id}`
}

/** Reads an address as `measureKey` writes it; null of anything else, such as a point's. */
export function measureOfKey(key: string): number | null {
  const [, id] = /^measure\.(\d{1,9})$/.exec(key) ?? []
  return id === undefined ? null : Number(id)
}

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
