import { roles } from '@hms/domain/access'
import type { Due, MeasureSource, MeasureState } from '@hms/domain/action-plan'
import { dues, measureSources, measureStates, openStates } from '@hms/domain/action-plan'
import type { Gravity } from '@hms/domain/finding'
import { gravities } from '@hms/domain/finding'
import type { Inputs } from '../../app/api.ts'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** States that are counted together, by their name in an address. */
export const stateGroups = {
  open: openStates,
  finished: ['done', 'effectConfirmed'],
} as const satisfies Record<string, readonly MeasureState[]>

/** States, and groups of them, as an address has them. */
export const stateChoices = ['open', 'finished', ...measureStates] as const

/** What the list of measures keeps in its address, beside year and faculty. */
export interface MeasuresSearch {
  state?: (typeof stateChoices)[number] | undefined
  due?: Due | undefined
  source?: MeasureSource | undefined
  gravity?: Gravity | undefined
  /** Id of the goal that they serve; 0 of those that serve none. */
  goal?: number | undefined
  /** `role:lineManager`, `person:…` or `body:…`. */
  owner?: string | undefined
  q?: string | undefined
  /** The page, from 2 on; the first when left out. */
  page?: number | undefined
}

/** Reads the list's part of an address; what is not valid is left out. */
export function measuresSearch(raw: RawSearch): MeasuresSearch {
  const owner = textIn(raw.owner)
  return {
    ...optional('state', oneOf(stateChoices, raw.state)),
    ...optional('due', oneOf(dues, raw.due)),
    ...optional('source', oneOf(measureSources, raw.source)),
    ...optional('gravity', oneOf(gravities, raw.gravity)),
    ...optional('goal', wholeNumber(raw.goal, 0)),
    ...optional('owner', owner && ownerFilter(owner) ? owner : undefined),
    ...optional('q', textIn(raw.q)?.slice(0, 200)),
    ...optional('page', wholeNumber(raw.page, 2)),
  }
}

/** The filters of an address as the procedures take them. */
export function filterOf({
  state,
  due,
  source,
  gravity,
  goal,
  owner,
  q,
}: MeasuresSearch): Inputs['measure']['list'] {
  return {
    ...(state && {
      state: [...(state in stateGroups ? stateGroups[state as 'open'] : [state as MeasureState])],
    }),
    ...(due && { due: [due] }),
    ...(source && { source: [source] }),
    ...(gravity && { gravity: [gravity] }),
    ...(goal !== undefined && { goalId: goal === 0 ? null : goal }),
    ...(owner && ownerFilter(owner)),
    ...(q && { search: q }),
  }
}

function ownerFilter(owner: string) {
  const at = owner.indexOf(':')
  const [kind, rest] = [owner.slice(0, at), owner.slice(at + 1)]
  if (kind === 'person' && rest) return { ownerPerson: rest }
  if (kind === 'body' && rest) return { ownerBody: rest }
  const role = kind === 'role' ? oneOf(roles, rest) : undefined
  return role && { ownerRole: role }
}

/** A whole number that is not below the least. */
export function wholeNumber(value: unknown, least: number): number | undefined {
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  return Number.isInteger(number) && number >= least && number < 1_000_000_000 ? number : undefined
}
