import type { SickLeaveAmounts, StaffGroup } from '@hms/domain/figure-register'
import { allGroups, staffGroups } from '@hms/domain/figure-register'
import type { Trx } from '../../database/schema.ts'

/** Figures that are shown, or told to be withheld because they are about few persons. */
export type SickLeaveFigures =
  { readonly withheld: true } | { readonly withheld: false; readonly amounts: SickLeaveAmounts }

/** Sick leave of one group and year. */
export interface SickLeavePoint {
  readonly year: number
  readonly group: StaffGroup | typeof allGroups
  readonly figures: SickLeaveFigures
}

/** All groups, everybody first. */
const groups: readonly SickLeavePoint['group'][] = [allGroups, ...staffGroups]

/**
 * Reads the figures of a place that row-level security lets through: by year, and within it by group.
 *
 * @param place a category of the units' axis, see `unitAxis`; null for the institution
 */
export async function readFigures(trx: Trx, place: string | null): Promise<readonly SickLeavePoint[]> {
  const rows = await trx
    .selectFrom('registerFigure')
    .where('register', '=', 'sickLeave')
    .where('place', '=', (query) =>
      place === null
        ? query.selectFrom('unit').where('parentCode', 'is', null).select('code')
        : query.val(place),
    )
    .select(['staffGroup', 'year', 'amounts'])
    .execute()
  return rows
    .flatMap(({ year, staffGroup, amounts }): readonly SickLeavePoint[] => {
      const group = groups.find((one) => one === staffGroup)
      return group ? [{ year, group, figures: shownFigures(amounts as SickLeaveAmounts | null) }] : []
    })
    .toSorted(
      (one, other) => one.year - other.year || groups.indexOf(one.group) - groups.indexOf(other.group),
    )
}

/** Amounts as they are shown: those that aren't there are withheld. */
export function shownFigures(amounts: SickLeaveAmounts | null): SickLeaveFigures {
  return amounts ? { withheld: false, amounts } : { withheld: true }
}
