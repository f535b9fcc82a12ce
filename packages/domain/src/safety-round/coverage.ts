import type { Share } from '../quantity/index.ts'
import type { RoundState } from './round-state.ts'

/** A unit that is to have a round every year, and the node under the institution that it belongs to. */
export interface UnitToWalk {
  readonly code: string
  /** Code of that node. */
  readonly faculty: string
}

/** How many of some units have had their round of a year. */
export interface Coverage {
  /** Units with a round that both have signed, of all. */
  readonly done: Share
  /** Units that have none yet, and one that is planned or begun. */
  readonly onTheWay: number
  /** Codes of the units that have neither. */
  readonly without: readonly string[]
}

/**
 * How a unit stands with its rounds of a year.
 *
 * | a round is signed or archived | one is planned or begun | stands   |
 * | ----------------------------- | ----------------------- | -------- |
 * | yes                           |                         | done     |
 * | no                            | yes                     | onTheWay |
 * | no                            | no                      | none     |
 */
export function roundStandingOf(states: readonly RoundState[]): 'done' | 'onTheWay' | 'none' {
  if (states.some((state) => state === 'signed' || state === 'archived')) return 'done'
  return states.some((state) => state !== 'cancelled') ? 'onTheWay' : 'none'
}

/** The coverage of all units, and of each faculty in the order of its first unit. */
export function coverageOf(
  units: readonly UnitToWalk[],
  rounds: readonly { readonly unitCode: string; readonly state: RoundState }[],
): { readonly all: Coverage; readonly faculties: readonly (Coverage & { readonly faculty: string })[] } {
  const statesOf = Map.groupBy(rounds, ({ unitCode }) => unitCode)
  const standing = (code: string) => roundStandingOf((statesOf.get(code) ?? []).map(({ state }) => state))
  const cover = (some: readonly UnitToWalk[]): Coverage => {
    const byStanding = Map.groupBy(some, ({ code }) => standing(code))
    return {
      done: {
        numerator: byStanding.get('done')?.length ?? 0,
        denominator: some.length,
        base: 'allUnits',
      },
      onTheWay: byStanding.get('onTheWay')?.length ?? 0,
      without: (byStanding.get('none') ?? []).map(({ code }) => code),
    }
  }
  const byFaculty = Map.groupBy(units, ({ faculty }) => faculty)
  return {
    all: cover(units),
    faculties: [...byFaculty].map(([faculty, some]) => ({ faculty, ...cover(some) })),
  }
}
