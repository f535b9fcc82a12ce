import fc from 'fast-check'
import { cellKey, latticeOf, withhold } from '../../src/small-numbers/index.ts'
import type { Lattice, SmallNumberRule } from '../../src/small-numbers/index.ts'
import { attack } from './attack.ts'
import type { RandomFigures } from './random-figures.ts'
import { randomCounts, randomDays } from './random-figures.ts'

/** How many tables to attack; with a seed, the same ones again. */
export interface AttacksToRun {
  readonly tables: number
  readonly seed?: number
}

/** What was attacked. */
export interface AttackCounts {
  readonly tables: number
  readonly cells: number
  readonly small: number
  readonly withheld: number
  readonly attacks: number
}

/**
 * Withholds small numbers in random tables and tries to work them out, as everybody and as the people of each unit.
 *
 * @throws {Error} with the smallest table found in which a number is given away, or a shown one isn't the true one
 */
export function runAttacks({ tables, seed }: AttacksToRun): AttackCounts {
  const counts = { tables: 0, cells: 0, small: 0, withheld: 0, attacks: 0 }
  fc.assert(
    fc.property(fc.oneof(randomCounts, randomDays), (drawn) => {
      const found = attackFigures(drawn)
      for (const name of ['tables', 'cells', 'small', 'withheld', 'attacks'] as const)
        counts[name] += found[name]
    }),
    { numRuns: tables, ...(seed === undefined ? {} : { seed }) },
  )
  return counts
}

/** Withholds what is small in these figures and attacks what is left. Throws when the attack succeeds. */
function attackFigures({ axes, figures, rule }: RandomFigures): AttackCounts {
  const lattice = latticeOf(axes, figures)
  const withheld = withhold(lattice, rule)
  const small = lattice.cells.filter(({ at, persons }) => persons < rule.threshold && !rule.isFree(at))
  const left = small.find(({ at }) => !withheld.has(cellKey(at)))
  if (left) throw new Error(`A small number is shown: ${cellKey(left.at)}`)
  const attackers = [null, ...attackersOf(lattice, rule, withheld)]
  for (const attacker of attackers)
    for (const measure of rule.protection.keys()) attackAs(attacker, measure, lattice, rule, withheld)
  return {
    tables: 1,
    cells: lattice.cells.length,
    small: small.length,
    withheld: withheld.size,
    attacks: attackers.length * rule.protection.length,
  }
}

/** Those who know their own figures, and have some that are withheld. */
function attackersOf(lattice: Lattice, { insiders }: SmallNumberRule, withheld: ReadonlySet<string>) {
  if (insiders === null) return []
  const totals = new Set(lattice.axes[insiders]?.sums.map(({ total }) => total))
  const theirs = lattice.cells.filter(({ at }) => withheld.has(cellKey(at)))
  return [...new Set(theirs.map(({ at }) => at[insiders] ?? ''))].filter((category) => !totals.has(category))
}

function attackAs(
  attacker: string | null,
  measure: number,
  lattice: Lattice,
  { insiders, protection, whole }: SmallNumberRule,
  withheld: ReadonlySet<string>,
): void {
  const isOwn = isKnownTo(attacker, lattice, insiders ?? 0)
  const numbers = new Map(
    lattice.cells.map(({ at, values }) => [
      JSON.stringify(at),
      withheld.has(cellKey(at)) && !isOwn(at) ? null : (values[measure] ?? 0),
    ]),
  )
  for (const [place, { least, most }] of attack({ axes: lattice.axes, numbers })) {
    const width = whole ? Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) : most - least
    if (width < (protection[measure] ?? 0) - 1e-6)
      throw new Error(
        `${place} lies between ${least} and ${most} (measure ${measure}), for ${attacker ?? 'everybody'}`,
      )
  }
}

/** Whether figures are about nobody but the attacker's own: those of the own category, and of totals of no other. */
function isKnownTo(attacker: string | null, { axes, cells }: Lattice, insiders: number) {
  const there = new Set(cells.map(({ at }) => cellKey(at)))
  const totals = new Set(axes[insiders]?.sums.map(({ total }) => total))
  const smallest = (axes[insiders]?.categories ?? []).filter((category) => !totals.has(category))
  const isIn = (category: string, wider: string): boolean =>
    category === wider ||
    (axes[insiders]?.sums ?? []).some(
      ({ total, parts }) => total === wider && parts.some((part) => isIn(category, part)),
    )
  return (at: readonly string[]) =>
    attacker !== null &&
    smallest
      .filter(
        (category) => isIn(category, at[insiders] ?? '') && there.has(cellKey(at.with(insiders, category))),
      )
      .every((category) => category === attacker)
}
