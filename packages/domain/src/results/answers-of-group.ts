import type { CountedYear } from '../indicator/index.ts'
import { baseOfItem } from '../indicator/index.ts'
import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'

/** What the units of a group that handed in answered to an item. Counted of those to which it was shown. */
export interface GroupAnswers {
  readonly item: ItemKey
  /** The units that handed in and were shown the item. */
  readonly base: number
  readonly counts: Readonly<Partial<Record<Answer, number>>>
}

/** A year of a group: how many have handed in, and what they answered. */
export interface GroupYear {
  readonly units: { readonly total: number; readonly answered: number }
  /** In printed order; without the items that weren't put, or whose base isn't known of a published year. */
  readonly items: readonly GroupAnswers[]
}

/** A group's answers of a year. */
export function groupYear({ tally, edition }: CountedYear): GroupYear {
  return {
    units: tally.units,
    items: putItems(edition).flatMap(({ key }) => {
      const counted = tally.items[key]
      const base = baseOfItem(tally, edition, key, 'applicableUnits')
      return counted && base !== null ? [{ item: key, base, counts: counted.counts }] : []
    }),
  }
}

/** What can be answered in an edition, without what follows from something else. */
export function putItems(edition: Edition) {
  return branchesOf(edition).items.filter(({ put }) => put)
}
