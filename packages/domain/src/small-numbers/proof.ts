import type { Exchange, Exchanges } from './exchange.ts'
import type { Cell } from './lattice.ts'
import type { SmallNumberRule } from './rule.ts'

/** Why a withheld cell isn't safe: the measure that could be worked out, and by whom. */
export interface Exposure {
  /** Place of the measure among the values. */
  readonly measure: number
  /** The smallest category whose people know their own figures; null when everybody could work it out. */
  readonly knownTo: string | null
}

/** Proves withheld cells safe by exchanges among withheld cells. */
export interface Prover {
  /**
   * The first thing by which a cell isn't safe; null when it is. Remembers by what.
   *
   * @param isWithheld of every cell, as it is at the moment
   */
  exposureOf(cell: Cell, isWithheld: (cell: Cell) => boolean): Exposure | null
  /** Whether a cell is proven by an exchange in which another one changes. */
  needs(cell: Cell, other: Cell): boolean
  /** The exchanges that would prove a cell safe from an exposure, if all of their cells were withheld. */
  mending(cell: Cell, exposure: Exposure): Iterable<Exchange>
}

/** Proves by the exchanges of a lattice and its rule. */
export function proverOf(exchanges: Exchanges, { protection, insiders }: SmallNumberRule): Prover {
  const proofs = new Map<Cell, readonly Exchange[]>()
  const owners = new Map<Cell, string | null>()

  function ownerOf(cell: Cell): string | null {
    const known = owners.get(cell)
    if (known !== undefined) return known
    const owner = insiders === null ? null : exchanges.onlyCategory(cell, insiders)
    owners.set(cell, owner)
    return owner
  }

  const hasRoom = (cell: Cell, measure: number) => (cell.values[measure] ?? 0) >= (protection[measure] ?? 0)
  // By as much as the protection, up or down: nothing can fall below 0.
  const fits = ({ more, less }: Exchange, measure: number) =>
    less.every((cell) => hasRoom(cell, measure)) || more.every((cell) => hasRoom(cell, measure))
  const isKnown = (exchange: Exchange, insider: string | null) =>
    insider !== null && cellsOf(exchange).some((cell) => ownerOf(cell) === insider)

  /** Exchanges that prove a cell safe in one measure, from one insider. */
  function* proving(
    cell: Cell,
    { measure, knownTo }: Exposure,
    mayTake: (cell: Cell) => boolean,
  ): Iterable<Exchange> {
    const any = (one: Cell) => mayTake(one) && (knownTo === null || ownerOf(one) !== knownTo)
    const withRoom = (one: Cell) => hasRoom(one, measure)
    for (const exchange of exchanges.of(cell, { any, less: withRoom }))
      if (fits(exchange, measure)) yield exchange
    if (!withRoom(cell)) return
    for (const exchange of exchanges.of(cell, { any, less: (one) => !withRoom(one) }))
      if (fits(exchange, measure)) yield exchange
  }

  return {
    exposureOf(cell, isWithheld) {
      const known = (proofs.get(cell) ?? []).filter((exchange) => cellsOf(exchange).every(isWithheld))
      const used = new Set<Exchange>()
      const prove = (exposure: Exposure): Exchange | undefined => {
        const isProof = (one: Exchange) => fits(one, exposure.measure) && !isKnown(one, exposure.knownTo)
        const proof =
          [...used].find(isProof) ?? known.find(isProof) ?? firstOf(proving(cell, exposure, isWithheld))
        if (proof) used.add(proof)
        return proof
      }
      for (const measure of protection.keys()) {
        const everybody = { measure, knownTo: null }
        const proof = prove(everybody)
        if (!proof) return everybody
        const insidersOfIt = new Set(cellsOf(proof).flatMap((one) => ownerOf(one) ?? []))
        for (const knownTo of insidersOfIt)
          if (knownTo !== ownerOf(cell) && !prove({ measure, knownTo })) return { measure, knownTo }
      }
      proofs.set(cell, [...used])
      return null
    },
    needs: (cell, other) => (proofs.get(cell) ?? []).some((exchange) => cellsOf(exchange).includes(other)),
    mending: (cell, exposure) => proving(cell, exposure, () => true),
  }
}

/** The cells that change. */
export function cellsOf({ more, less }: Exchange): readonly Cell[] {
  return [...more, ...less]
}

function firstOf<T>(found: Iterable<T>): T | undefined {
  for (const one of found) return one
  return undefined
}
