import type { SickLeaveAmounts } from '@hms/domain/figure-register'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** Figures that are shown, or told to be withheld because they are about few persons. */
export type SickLeaveFigures =
  { readonly withheld: true } | { readonly withheld: false; readonly amounts: SickLeaveAmounts }

/** The figures that are asked for. */
export interface WantedFigures {
  /** Categories of the units' axis, see `unitAxis`. */
  readonly places: readonly string[]
  readonly groups: readonly string[]
  /** All where it is left out. */
  readonly years?: readonly number[]
}

/** Sick leave of one place, group and year. */
export interface KeptFigures {
  readonly place: string
  readonly group: string
  readonly year: number
  readonly figures: SickLeaveFigures
}

/** Reads figures that row-level security lets through, by year. */
export async function readFigures(
  trx: Trx,
  { places, groups, years }: WantedFigures,
): Promise<readonly KeptFigures[]> {
  const rows = await trx
    .selectFrom('registerFigure')
    .where('register', '=', 'sickLeave')
    .where('place', '=', sql<string>`any(${places}::text[])`)
    .where('staffGroup', '=', sql<string>`any(${groups}::text[])`)
    .$if(years !== undefined, (query) => query.where('year', '=', sql<number>`any(${years ?? []}::int[])`))
    .select(['place', 'staffGroup as group', 'year', 'amounts'])
    .orderBy('year')
    .execute()
  return rows.map(({ amounts, ...row }) => ({
    ...row,
    figures: amounts ? { withheld: false, amounts: amounts as SickLeaveAmounts } : { withheld: true },
  }))
}

/** The years that there are figures of, newest first. */
export async function readYears(trx: Trx): Promise<readonly number[]> {
  const rows = await trx
    .selectFrom('registerFigure')
    .where('register', '=', 'sickLeave')
    .where('staffGroup', '=', 'all')
    .where('place', 'in', (query) => query.selectFrom('unit').where('parentCode', 'is', null).select('code'))
    .select('year')
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
