import type { Axis } from '../../src/small-numbers/index.ts'
import type { Bounds } from './bounds.ts'
import { boundsUnder } from './bounds.ts'

/** What somebody can see: every number that any view shows, and where one is withheld. */
export interface Seen {
  readonly axes: readonly Axis[]
  /** One measure's numbers by place; null where it is withheld. Where nobody is, there is nothing. */
  readonly numbers: ReadonlyMap<string, number | null>
}

/**
 * Tries to work out withheld numbers: from all that is seen, from how categories add up, and from no number being below
 * 0. Returns how narrow each one can be made; what the numbers really are isn't known here.
 */
export function attack({ axes, numbers }: Seen): ReadonlyMap<string, Bounds> {
  const withheld = [...numbers].filter(([, value]) => value === null).map(([place]) => place)
  const column = new Map(withheld.map((place, index) => [place, index]))
  const equations: number[][] = []
  const others = (axis: number) =>
    axes
      .filter((_, index) => index !== axis)
      .reduce<string[][]>(
        (all, { categories }) => all.flatMap((one) => categories.map((c) => [...one, c])),
        [[]],
      )
  axes.forEach(({ sums }, axis) => {
    for (const { total, parts } of sums)
      for (const rest of others(axis)) {
        const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]
        const equation = Array.from({ length: withheld.length + 1 }, () => 0)
        for (const [category, sign] of terms) {
          const place = JSON.stringify(rest.toSpliced(axis, 0, category))
          const unknown = column.get(place)
          if (unknown !== undefined) equation[unknown] = (equation[unknown] ?? 0) + sign
          else {
            const at = withheld.length
            equation[at] = (equation[at] ?? 0) - sign * (numbers.get(place) ?? 0)
          }
        }
        if (equation.slice(0, -1).some((value) => value !== 0)) equations.push(equation)
      }
  })
  const bounds = boundsUnder(equations, withheld.length)
  return new Map(withheld.map((place, index) => [place, bounds[index] ?? { least: 0, most: 0 }]))
}
