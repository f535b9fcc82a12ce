import type { Gravity } from '../finding/index.ts'
import { gravities } from '../finding/index.ts'
import type { Due } from './due.ts'
import { dues } from './due.ts'
import type { MeasureSource } from './measure.ts'
import { measureSources } from './measure.ts'
import type { MeasureState } from './measure-state.ts'
import { isOpenState, measureStates } from './measure-state.ts'

/** How many measures have all of this in common: one row of a count over many. */
export interface MeasureCell {
  readonly state: MeasureState
  readonly due: Due
  readonly source: MeasureSource
  /** Of the finding that it comes from; null where there is none. */
  readonly gravity: Gravity | null
  /** The goal that it serves; null where there is none. */
  readonly goalId: number | null
  readonly count: number
}

/** Measures that have something in common, counted. */
export interface MeasureCounts {
  readonly total: number
  /** Planned, in progress or reopened. */
  readonly open: number
  /** Done, whether the effect is confirmed or not. */
  readonly done: number
  readonly effectConfirmed: number
  readonly late: number
}

/** The measures of some units, added up in several ways. */
export interface RollUp {
  readonly all: MeasureCounts
  readonly byState: Readonly<Record<MeasureState, number>>
  readonly byDue: Readonly<Record<Due, number>>
  readonly bySource: Readonly<Record<MeasureSource, MeasureCounts>>
  /** `none` of those that come from no finding. */
  readonly byGravity: Readonly<Record<Gravity | 'none', MeasureCounts>>
  /** Of the goals that any measure serves; null for those that serve none. */
  readonly byGoal: readonly { readonly goalId: number | null; readonly counts: MeasureCounts }[]
}

/** Adds up counted measures. Every measure is in one cell, so that every way of adding gives the same sum. */
export function rollUpOf(cells: readonly MeasureCell[]): RollUp {
  return {
    all: countsOf(cells),
    byState: sums(measureStates, cells, ({ state }) => state),
    byDue: sums(dues, cells, ({ due }) => due),
    bySource: groups(measureSources, cells, ({ source }) => source),
    byGravity: groups([...gravities, 'none'], cells, ({ gravity }) => gravity ?? 'none'),
    byGoal: [...Map.groupBy(cells, ({ goalId }) => goalId)].map(([goalId, ofGoal]) => ({
      goalId,
      counts: countsOf(ofGoal),
    })),
  }
}

function countsOf(cells: readonly MeasureCell[]): MeasureCounts {
  const sum = (counts: (cell: MeasureCell) => boolean) =>
    cells.filter(counts).reduce((total, { count }) => total + count, 0)
  return {
    total: sum(() => true),
    open: sum(({ state }) => isOpenState(state)),
    done: sum(({ state }) => state === 'done' || state === 'effectConfirmed'),
    effectConfirmed: sum(({ state }) => state === 'effectConfirmed'),
    late: sum(({ due }) => due === 'late'),
  }
}

function groups<Key extends string>(
  keys: readonly Key[],
  cells: readonly MeasureCell[],
  keyOf: (cell: MeasureCell) => Key,
): Record<Key, MeasureCounts> {
  return Object.fromEntries(
    keys.map((key) => [key, countsOf(cells.filter((cell) => keyOf(cell) === key))]),
  ) as Record<Key, MeasureCounts>
}

function sums<Key extends string>(
  keys: readonly Key[],
  cells: readonly MeasureCell[],
  keyOf: (cell: MeasureCell) => Key,
): Record<Key, number> {
  return Object.fromEntries(
    keys.map((key) => [
      key,
      cells.filter((cell) => keyOf(cell) === key).reduce((total, { count }) => total + count, 0),
    ]),
  ) as Record<Key, number>
}
