import type { Due, MeasureSource, MeasureState } from '@hms/domain/action-plan'
import { dues, measureSources, measureStates } from '@hms/domain/action-plan'
import type { ListedMeasure } from '../../app/api.ts'

/** What the page of a plan keeps in its address. */
export interface PlanSearch {
  /** The year of the plan; this year when left out. */
  readonly year?: number
  /** The board when left out. */
  readonly view?: 'table'
  readonly state?: MeasureState
  readonly due?: Due
  readonly source?: MeasureSource
  /** The finding that the measures come from. */
  readonly finding?: number
  /** In the text. */
  readonly q?: string
}

/** Reads the filters of an address; what is not valid is left out. */
export function planSearch(raw: Readonly<Record<string, unknown>>): PlanSearch {
  const year = Number(raw.year)
  const finding = Number(raw.finding)
  const state = oneOf(measureStates, raw.state)
  const due = oneOf(dues, raw.due)
  const source = oneOf(measureSources, raw.source)
  return {
    ...(Number.isInteger(year) && year >= 2000 && year <= 2200 && { year }),
    ...(raw.view === 'table' && { view: 'table' }),
    ...(state && { state }),
    ...(due && { due }),
    ...(source && { source }),
    ...(Number.isInteger(finding) && finding > 0 && { finding }),
    ...((typeof raw.q === 'string' || typeof raw.q === 'number') && raw.q !== '' && { q: String(raw.q) }),
  }
}

/** Whether any measures are left out by an address. */
export function isFiltered({ state, due, source, finding, q }: PlanSearch): boolean {
  return [state, due, source, finding, q].some((filter) => filter !== undefined)
}

/** The measures that an address asks for, in the order they came. */
export function matching(
  measures: readonly ListedMeasure[],
  { state, due, source, finding, q }: PlanSearch,
): readonly ListedMeasure[] {
  const sought = q?.toLocaleLowerCase()
  return measures.filter(
    (measure) =>
      (state === undefined || measure.state === state) &&
      (due === undefined || measure.due === due) &&
      (source === undefined || measure.source === source) &&
      (finding === undefined || measure.findingId === finding) &&
      (sought === undefined || measure.text.toLocaleLowerCase().includes(sought)),
  )
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}
