import type { Expectation, ImportFault } from '../import/index.ts'
import type { Edition, Item } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Baseline } from './baseline.ts'

/**
 * Reads the file of a baseline strictly: whatever isn't as `Baseline` says is a fault, and all faults are told.
 * A fault's `column` is the place in the file, e.g. `counts.ownHseGoals.yes`.
 * @param text content of the file
 * @param year the year that it must be of
 * @param editions those that it may name
 */
export function readBaseline(
  text: string,
  year: number,
  editions: readonly Edition[],
): Result<Baseline, readonly ImportFault[]> {
  const file = parseJson(text)
  const edition = isObject(file) ? editions.find(({ id }) => id === file.edition) : undefined
  const faults = baselineShape(year, editions, edition)('', file)
  return faults.length === 0 ? ok(file as Baseline) : failed(faults)
}

/** Says what is wrong with a value that stands at a place in the file. */
type Shape = (place: string, value: unknown) => readonly ImportFault[]

function baselineShape(year: number, editions: readonly Edition[], edition: Edition | undefined): Shape {
  return object({
    format: exactly('hms-baseline'),
    version: exactly(1),
    year: exactly(year),
    edition: exactly(...editions.map(({ id }) => id)),
    source: someText,
    units: both(object({ total: count, answered: count }), answeredAtMostTotal),
    counts: edition ? optional(Object.fromEntries(itemsOf(edition).map(itemShape))) : anything,
  })
}

function itemShape(item: Item): [string, Shape] {
  const answers = [...item.options, 'unanswered']
  return [item.key, both(optional(Object.fromEntries(answers.map((answer) => [answer, count]))), notEmpty)]
}

const anything: Shape = () => []

function exactly(...values: readonly (string | number)[]): Shape {
  return (place, value) =>
    (values as readonly unknown[]).includes(value)
      ? []
      : [fault(place, value, { kind: 'oneOf', values: values.map(String) })]
}

const someText: Shape = (place, value) =>
  typeof value === 'string' && value.trim() !== '' ? [] : [fault(place, value, { kind: 'someText' })]

const count: Shape = (place, value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? [] : [fault(place, value, { kind: 'count' })]

const notEmpty: Shape = (place, value) =>
  isObject(value) && Object.keys(value).length === 0 ? [fault(place, value, { kind: 'someCount' })] : []

const answeredAtMostTotal: Shape = (place, value) => {
  const { total, answered } = value as Baseline['units']
  return answered <= total
    ? []
    : [fault(inside(place, 'answered'), answered, { kind: 'atMost', count: total })]
}

/** An object with all of these names and no other. */
function object(shapes: Readonly<Record<string, Shape>>): Shape {
  return (place, value) => [
    ...optional(shapes)(place, value),
    ...Object.keys(isObject(value) ? shapes : {})
      .filter((name) => !Object.hasOwn(value as object, name))
      .map((name) => fault(inside(place, name), undefined, { kind: 'present' })),
  ]
}

/** An object with some of these names and no other. */
function optional(shapes: Readonly<Record<string, Shape>>): Shape {
  return (place, value) => {
    if (!isObject(value)) return [fault(place, value, { kind: 'object' })]
    return Object.entries(value).flatMap(([name, part]) => {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
      return shape
        ? shape(inside(place, name), part)
        : [fault(inside(place, name), part, { kind: 'knownName' })]
    })
  }
}

/** The second is looked at only where the first holds. */
function both(first: Shape, second: Shape): Shape {
  return (place, value) => {
    const faults = first(place, value)
    return faults.length > 0 ? faults : second(place, value)
  }
}

function inside(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`
}

function fault(place: string, value: unknown, expected: Expectation): ImportFault {
  return { line: null, column: place || null, value: JSON.stringify(value) ?? null, expected }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
