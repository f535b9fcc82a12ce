import { roles } from '../access/index.ts'
import { isDay } from '../calendar.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { ResultAddress } from './result-address.ts'
import { parseResultKey } from './result-address.ts'
import type { ResultField, ResultValue } from './result-field.ts'
import { grades, largestPhoto, photoTypes, severities } from './result-field.ts'
import type { PointKey } from './round-scope.ts'
import type { MeasureKey } from './measure-key.ts'
import { measureOfKey, seenFields, seenGrades } from './measure-key.ts'

/** Why a result isn't taken: the round doesn't look at such a point, or the field can't have the value. */
export type ResultProblem =
  | { readonly kind: 'unknownPoint'; readonly point: string }
  | { readonly kind: 'invalidResult'; readonly field: ResultField }

/** The longest text of a note or measure, in characters. */
export const longestNote = 2_000

/**
 * Whether a register of a round can have a value from outside; null takes back what was there.
 *
 * | key is an address of a point or measure of the round | the field can have the value, or it is null | result        |
 * | ---------------------------------------------------- | ------------------------------------------- | ------------- |
 * | no                                                   |                                             | unknownPoint  |
 * | yes                                                  | no                                          | invalidResult |
 * | yes                                                  | yes                                         | the address   |
 *
 * Of a measure there is less to say: whether it is done, a note, and photos.
 */
export function checkResult(
  points: ReadonlySet<PointKey | MeasureKey>,
  { key, value }: { readonly key: string; readonly value: unknown },
): Result<ResultAddress, ResultProblem> {
  const address = parseResultKey(key)
  if (!address || !points.has(address.point)) return failed({ kind: 'unknownPoint', point: key })
  const { point, field } = address
  const canBe = measureOfKey(point) === null ? checks[field] : checksOfMeasure[field]
  if (!canBe || (value !== null && !canBe(value))) return failed({ kind: 'invalidResult', field })
  return ok(address)
}

/** Whether a value is one that a field can have; `checkResult` says of which field it is. */
export function isResultValue(value: unknown): value is ResultValue {
  return Object.values(checks).some((check) => check(value))
}

const checks: Readonly<Record<ResultField, (value: unknown) => boolean>> = {
  grade: (value) => isOneOf(grades, value),
  severity: (value) => isOneOf(severities, value),
  note: isText,
  measure: isText,
  owner: (value) =>
    isExactly(value, ['kind', 'personId'], ({ kind, personId }) => kind === 'person' && isName(personId)) ||
    isExactly(value, ['kind', 'role'], ({ kind, role }) => kind === 'role' && isOneOf(roles, role)) ||
    isExactly(value, ['kind', 'name'], ({ kind, name }) => kind === 'body' && isName(name)),
  deadline: (value) =>
    isExactly(value, ['kind'], ({ kind }) => kind === 'ongoing') ||
    isExactly(value, ['kind', 'day'], ({ kind, day }) => kind === 'date' && isCalendarDay(day)),
  photo: (value) =>
    isExactly(
      value,
      ['type', 'bytes', 'width', 'height'],
      ({ type, bytes, width, height }) =>
        isOneOf(photoTypes, type) &&
        isCount(bytes, largestPhoto) &&
        isCount(width, 10_000) &&
        isCount(height, 10_000),
    ),
}

const checksOfMeasure: Readonly<Partial<typeof checks>> = {
  ...Object.fromEntries(seenFields.map((field) => [field, checks[field]])),
  grade: (value) => isOneOf(seenGrades, value),
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestNote && value.trim() !== ''
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 200 && value.trim() !== ''
}

function isCalendarDay(value: unknown): boolean {
  return typeof value === 'string' && isDay(value)
}

function isCount(value: unknown, atMost: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= atMost
}

function isExactly(
  value: unknown,
  names: readonly string[],
  check: (object: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name)) &&
    check(value as Readonly<Record<string, unknown>>)
  )
}
