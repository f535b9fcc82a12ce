import type { Axis } from './axis.ts'
import { categoryAndTotals } from './axis.ts'

/** The figures of persons in the smallest category of every axis, as they are kept. */
export interface SmallestFigures {
  /** Its category on each axis. */
  readonly at: readonly string[]
  /** How many persons they are about, in each period that is shown. */
  readonly persons: readonly number[]
  /** What is counted or measured, never below 0: the same measures in the same order everywhere. */
  readonly values: readonly number[]
}

/** The figures of one category on every axis, be it a total or not. */
export interface Cell {
  /** Its place among the cells of the lattice. */
  readonly index: number
  readonly at: readonly string[]
  /** The places of its categories on their axes. */
  readonly places: readonly number[]
  /** How many persons they are about in the period with the fewest, leaving out those with none; else Infinity. */
  readonly persons: number
  readonly values: readonly number[]
}

/** All figures that can be shown, smallest and totals alike. */
export interface Lattice {
  readonly axes: readonly Axis[]
  /** In the order of the categories, axis by axis. */
  readonly cells: readonly Cell[]
  /** Undefined where nobody is. */
  cellAt(places: readonly number[]): Cell | undefined
}

/** The name of a cell by its categories. */
export function cellKey(at: readonly string[]): string {
  return at.join('\u0000')
}

/**
 * Adds up figures to every total of every axis and of all of them together. Where there are no smallest figures below,
 * there is no cell: that nobody is there is no secret.
 *
 * @throws when figures are given twice, or for what is no smallest category
 */
export function latticeOf(axes: readonly Axis[], figures: readonly SmallestFigures[]): Lattice {
  const totals = axes.map((axis) => new Set(axis.sums.map(({ total }) => total)))
  const wider = axes.map(
    (axis) => new Map(axis.categories.map((category) => [category, categoryAndTotals(axis, category)])),
  )
  const added = new Map<string, { at: readonly string[]; persons: number[]; values: number[] }>()
  const given = new Set<string>()
  for (const { at, persons, values } of figures) {
    const key = cellKey(at)
    const isSmallest = at.every((category, axis) => totals[axis]?.has(category) === false)
    if (given.has(key) || !isSmallest)
      throw new Error(`Figures of ${at.join(', ')} are given twice, or of what is no smallest category`)
    given.add(key)
    for (const place of product(at.map((category, axis) => wider[axis]?.get(category) ?? []))) {
      const name = cellKey(place)
      const sum = added.get(name)
      if (sum) {
        addTo(sum.persons, persons)
        addTo(sum.values, values)
      } else added.set(name, { at: place, persons: [...persons], values: [...values] })
    }
  }
  const order = axes.map(({ categories }) => new Map(categories.map((category, index) => [category, index])))
  const places = (at: readonly string[]) => at.map((category, axis) => order[axis]?.get(category) ?? 0)
  const cells = [...added.values()]
    .map((cell) => ({ ...cell, places: places(cell.at) }))
    .toSorted((one, other) => compareInOrder(one.places, other.places))
    .map(({ persons, ...cell }, index) => ({
      ...cell,
      index,
      persons: Math.min(...persons.filter((count) => count > 0)),
    }))
  const numberOf = (at: readonly number[]) =>
    at.reduce((number, category, axis) => number * (axes[axis]?.categories.length ?? 0) + category, 0)
  const byNumber = new Map(cells.map((cell) => [numberOf(cell.places), cell]))
  return { axes, cells, cellAt: (at) => byNumber.get(numberOf(at)) }
}

/** Compares two lists of numbers by the first place in which they differ. */
export function compareInOrder(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place === -1 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1
}

/** Every way of taking one of each. */
export function product<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (found, more) => found.flatMap((one) => more.map((other) => [...one, other])),
    [[]],
  )
}

function addTo(sums: number[], more: readonly number[]): void {
  more.forEach((value, index) => {
    sums[index] = (sums[index] ?? 0) + value
  })
}
