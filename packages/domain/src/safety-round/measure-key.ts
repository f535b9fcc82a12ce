import type { Grade, ResultField } from './result-field.ts'

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
