import type { Cell, Lattice } from './lattice.ts'
import { product } from './lattice.ts'
import type { Move } from './move.ts'
import { axisMoves } from './move.ts'

/**
 * A change of some figures that leaves all others as they are, totals included: some get more, some less, by the same.
 * When all of its cells are withheld, it proves that they don't follow from what is shown: the table in which they are
 * changed by it fits everything that is shown as well.
 */
export interface Exchange {
  readonly more: readonly Cell[]
  readonly less: readonly Cell[]
}

/** Which cells an exchange may change. */
export interface Takes {
  /** Whether a cell may change at all. */
  any(cell: Cell): boolean
  /** Whether one may get less that lies on a line with the cell that gets more. */
  less(cell: Cell): boolean
}

/** Finds exchanges. */
export interface Exchanges {
  /**
   * Exchanges that give a cell more: along each axis, a move into its category. They change the corners of a box, with
   * the totals that the moves touch.
   */
  of(cell: Cell, takes: Takes): Iterable<Exchange>
  /** The smallest category of an axis that a cell is about; null when it is about several. */
  onlyCategory(cell: Cell, axis: number): string | null
}

/** The exchanges of a lattice. */
export function exchangesOf(lattice: Lattice): Exchanges {
  const moves = lattice.axes.map(axisMoves)
  const beside = (cell: Cell, axis: number, category: number) =>
    lattice.cellAt(cell.places.with(axis, category))
  const endsAt = (cell: Cell, axis: number, takes: Takes) => ({
    to: (category: number) => isTaken(beside(cell, axis, category), takes.any),
    from: (category: number) =>
      isTaken(beside(cell, axis, category), (one) => takes.any(one) && takes.less(one)),
  })
  return {
    *of(cell, takes) {
      const into = moves.map((axis, place) => axis.into(cell.places[place] ?? 0, endsAt(cell, place, takes)))
      for (const chosen of product(into)) {
        const exchange = exchangeBy(lattice, chosen, takes)
        if (exchange) yield exchange
      }
    },
    onlyCategory: (cell, axis) => {
      const there = (moves[axis]?.below(cell.places[axis] ?? 0) ?? []).filter(
        (category) => beside(cell, axis, category) !== undefined,
      )
      return there.length === 1 ? (lattice.axes[axis]?.categories[there[0] ?? 0] ?? null) : null
    },
  }
}

function isTaken(cell: Cell | undefined, takes: (cell: Cell) => boolean): boolean {
  return cell !== undefined && takes(cell)
}

/** The cells that moves along all axes change together. Null when one isn't there, or may not be taken. */
function exchangeBy(lattice: Lattice, moves: readonly Move[], takes: Takes): Exchange | null {
  const more: Cell[] = []
  const less: Cell[] = []
  const signed = moves.map((move) => [
    ...move.more.map((category) => ({ category, sign: 1 })),
    ...move.less.map((category) => ({ category, sign: -1 })),
  ])
  for (const corner of product(signed)) {
    const cell = lattice.cellAt(corner.map(({ category }) => category))
    if (!cell || !takes.any(cell)) return null
    const sign = corner.reduce((sum, one) => sum * one.sign, 1)
    if (sign > 0) more.push(cell)
    else less.push(cell)
  }
  return { more, less }
}
