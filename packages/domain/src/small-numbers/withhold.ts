import type { Exchange } from './exchange.ts'
import { exchangesOf } from './exchange.ts'
import type { Cell, Lattice } from './lattice.ts'
import { cellKey, compareInOrder } from './lattice.ts'
import type { Exposure, Prover } from './proof.ts'
import { cellsOf, proverOf } from './proof.ts'
import type { SmallNumberRule } from './rule.ts'

/**
 * Decides once, for all figures that can be shown, which are withheld: those about few persons, and as many others as
 * it takes that the first don't follow from sums, differences or shares of what is shown. Views choose among the rest
 * and never decide anew, so that no two of them can be played against each other.
 *
 * For each withheld cell there is another table that fits all that is shown (see `Exchange`); and no other than a small
 * one is withheld that could be shown by itself. Deterministic. Nobody can tell a small cell from one that is withheld
 * for its sake: the result doesn't say why.
 *
 * @param withheldBefore keys of what was withheld before figures were added: it stays so, lest the difference between
 *   then and now gives it away
 * @returns the keys (`cellKey`) of what is withheld
 */
export function withhold(
  lattice: Lattice,
  rule: SmallNumberRule,
  withheldBefore: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const means = { prover: proverOf(exchangesOf(lattice), rule), rule }
  const isSmall = ({ at, persons }: Cell) => persons < rule.threshold && !rule.isFree(at)
  const first = lattice.cells.filter((cell) => isSmall(cell) || withheldBefore.has(cellKey(cell.at)))
  const withheld = new Set(first)
  showAgain(withholdMore(withheld, means), withheld, means)
  return new Set([...withheld].map(({ at }) => cellKey(at)))
}

interface Means {
  readonly prover: Prover
  readonly rule: SmallNumberRule
}

/** Withholds more until every withheld cell is proven. Returns what was added. */
function withholdMore(withheld: Set<Cell>, means: Means): readonly Cell[] {
  const added: Cell[] = []
  const waiting = smallestFirst(withheld)
  for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
    const isWithheld = (one: Cell) => withheld.has(one)
    let exposure = means.prover.exposureOf(cell, isWithheld)
    while (exposure) {
      const more = cellsOf(cheapest(cell, exposure, withheld, means)).filter((one) => !withheld.has(one))
      for (const one of more) withheld.add(one)
      added.push(...more)
      waiting.push(...smallestFirst(more))
      exposure = means.prover.exposureOf(cell, isWithheld)
    }
  }
  return added
}

/** Shows what isn't needed after all, the figures about most persons first. */
function showAgain(added: readonly Cell[], withheld: Set<Cell>, { prover }: Means): void {
  for (const cell of smallestFirst(added).toReversed()) {
    withheld.delete(cell)
    const affected = [...withheld].filter((one) => prover.needs(one, cell))
    const isWithheld = (one: Cell) => withheld.has(one)
    if (affected.some((one) => prover.exposureOf(one, isWithheld) !== null)) withheld.add(cell)
  }
}

/**
 * The exchange that mends an exposure by withholding figures about the fewest persons, free ones only where nothing
 * else is left. There is always one: to withhold a smallest cell and all its totals.
 */
function cheapest(
  cell: Cell,
  exposure: Exposure,
  withheld: ReadonlySet<Cell>,
  { prover, rule }: Means,
): Exchange {
  let best: { readonly exchange: Exchange; readonly cost: readonly number[] } | null = null
  for (const exchange of prover.mending(cell, exposure)) {
    const missing = cellsOf(exchange).filter((one) => !withheld.has(one))
    const free = missing.filter(({ at }) => rule.isFree(at))
    const persons = missing.reduce((sum, one) => sum + 1 + personsIn(one), 0)
    const cost = [free.length, persons]
    if (!best || compareInOrder(cost, best.cost) < 0) best = { exchange, cost }
  }
  if (!best) throw new Error(`Nothing can be withheld beside ${cell.at.join(', ')}`)
  return best.exchange
}

function smallestFirst(cells: Iterable<Cell>): Cell[] {
  return [...cells].toSorted((one, other) =>
    compareInOrder([personsIn(one), one.index], [personsIn(other), other.index]),
  )
}

function personsIn({ persons }: Cell): number {
  return Number.isFinite(persons) ? persons : 0
}
