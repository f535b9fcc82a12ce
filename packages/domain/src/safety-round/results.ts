import type { Deadline, Owner } from '../action-plan/index.ts'
import type { RegisterMap } from '../register/index.ts'
import { valuesOf } from '../register/index.ts'
import { parseResultKey } from './result-address.ts'
import type { Grade, PhotoFacts, ResultField, ResultValue, Severity } from './result-field.ts'
import type { PointKey } from './round-scope.ts'

/** A photo of a point. */
export interface PhotoOfPoint extends PhotoFacts {
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string
}

/** What stands of one point; null is what nobody has said. */
export interface PointResult {
  readonly grade: Grade | null
  readonly severity: Severity | null
  readonly note: string | null
  readonly measure: string | null
  readonly owner: Owner | null
  readonly deadline: Deadline | null
  /** By hash. */
  readonly photos: readonly PhotoOfPoint[]
}

/** What stands of a point of which nothing was said. */
export const nothingSaid: PointResult = {
  grade: null,
  severity: null,
  note: null,
  measure: null,
  owner: null,
  deadline: null,
  photos: [],
}

/** What stands, by point: only those of which something was said. */
export function resultsOf(registers: RegisterMap<ResultValue>): ReadonlyMap<PointKey, PointResult> {
  const results = new Map<PointKey, PointResult>()
  const standing = [...valuesOf(registers)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  for (const [key, value] of standing) {
    const address = parseResultKey(key)
    if (!address) continue
    const before = results.get(address.point) ?? nothingSaid
    results.set(
      address.point,
      address.field === 'photo'
        ? { ...before, photos: [...before.photos, { hash: address.hash, ...(value as PhotoFacts) }] }
        : { ...before, ...field(address.field, value) },
    )
  }
  return results
}

function field(name: Exclude<ResultField, 'photo'>, value: ResultValue): Partial<PointResult> {
  return { [name]: value }
}
