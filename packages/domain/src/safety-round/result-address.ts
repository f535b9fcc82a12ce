import type { ResultField } from './result-field.ts'
import type { PointKey } from './round-scope.ts'
import type { MeasureKey } from './measure-key.ts'

/**
 * What a register of a round is about: a field of a point, or of a measure from an earlier round, and of a photo its hash
 * (SHA-256, in hexadecimal).
 */
export type ResultAddress =
  | { readonly point: PointKey | MeasureKey; readonly field: Exclude<ResultField, 'photo'> }
  | { readonly point: PointKey | MeasureKey; readonly field: 'photo'; readonly hash: string }

const written =
  /^(\d{1,10}\/[a-z]{1,20}\.[A-Za-z0-9]{1,60}|measure\.\d{1,9})\/(?:(grade|severity|note|measure|owner|deadline)|photo\/([0-9a-f]{64}))$/

/** The key of a register: `'17/office.escapeRoutes/grade'`, or `'17/office.escapeRoutes/photo/9f86…'`. */
export function resultKey(address: ResultAddress): string {
  return address.field === 'photo'
    ? `${address.point}/photo/${address.hash}`
    : `${address.point}/${address.field}`
}

/** Reads a key as `resultKey` writes it; null of anything else. */
export function parseResultKey(key: string): ResultAddress | null {
  const [, point, field, hash] = written.exec(key) ?? []
  if (point === undefined) return null
  if (hash !== undefined) return { point, field: 'photo', hash }
  return { point, field: field as Exclude<ResultField, 'photo'> }
}
