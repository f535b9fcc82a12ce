import type { Axis } from './axis.ts'
import { categoryAndTotals } from './axis.ts'

/**
 * How something can go from one smallest category of an axis to another, or in from nowhere: which categories get more
 * by it, and which get less, by their places on the axis. All others stay as they are, since they hold both ends, or
 * neither.
 */
export interface Move {
  readonly more: readonly number[]
  readonly less: readonly number[]
}

/** Which smallest categories a move may have as its ends, by their places. */
export interface Ends {
  to(category: number): boolean
  from(category: number): boolean
}

/** The moves of an axis. */
export interface AxisMoves {
  /** Those that give a category more: the ones that change fewest others first, and no more of them than are of use. */
  into(category: number, ends: Ends): readonly Move[]
  /** The smallest categories that one is the sum of. */
  below(category: number): readonly number[]
}

/** How many moves are looked at from each end. */
const mostMoves = 24
/** How many smallest categories of a total are looked at. */
const mostBelow = 4

/** Finds the moves of an axis. */
export function axisMoves(axis: Axis): AxisMoves {
  const place = new Map(axis.categories.map((category, index) => [category, index]))
  const totals = new Set(axis.sums.map(({ total }) => total))
  const smallest = axis.categories.flatMap((category, index) => (totals.has(category) ? [] : [index]))
  const wider = axis.categories.map((category) =>
    categoryAndTotals(axis, category).map((total) => place.get(total) ?? 0),
  )
  const below = axis.categories.map((_, index) =>
    smallest.filter((one) => wider[one]?.includes(index) === true),
  )
  const movesTo = new Map<number, readonly FarMove[]>()

  function nearestFirst(to: number): readonly FarMove[] {
    const known = movesTo.get(to)
    if (known) return known
    const found = smallest
      .filter((from) => from !== to)
      .map((from) => ({ from, move: between(wider[to] ?? [], wider[from] ?? []) }))
      .toSorted((one, other) => lengthOf(one.move) - lengthOf(other.move))
    movesTo.set(to, found)
    return found
  }

  function movesInto(category: number, to: number, ends: Ends): readonly Move[] {
    const found: Move[] = []
    for (const { from, move } of nearestFirst(to)) {
      if (found.length === mostMoves) break
      if (move.more.includes(category) && ends.from(from)) found.push(move)
    }
    return [...found, { more: wider[to] ?? [], less: [] }]
  }

  return {
    into: (category, ends) =>
      (below[category] ?? [])
        .filter((to) => ends.to(to))
        .slice(0, mostBelow)
        .flatMap((to) => movesInto(category, to, ends)),
    below: (category) => below[category] ?? [],
  }
}

interface FarMove {
  readonly from: number
  readonly move: Move
}

function between(to: readonly number[], from: readonly number[]): Move {
  return {
    more: to.filter((category) => !from.includes(category)),
    less: from.filter((category) => !to.includes(category)),
  }
}

function lengthOf({ more, less }: Move): number {
  return more.length + less.length
}
