import type { SickLeaveAmounts, StaffGroup } from '@hms/domain/figure-register'
import type { allGroups } from '@hms/domain/figure-register'
import type { LocalizedText } from '@hms/domain/language'
import { itself, onCampus } from '@hms/domain/small-numbers'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { NamedUnit } from '../organisation/public.ts'
import type { SickLeaveFigures } from './read-figures.ts'
import { shownFigures } from './read-figures.ts'

/** What figures are of: a unit with all below it, a unit by itself, or a campus. */
export type SickLeavePlace =
  | { readonly kind: 'unit'; readonly unit: NamedUnit }
  | { readonly kind: 'itself'; readonly unit: NamedUnit }
  | { readonly kind: 'campus'; readonly campus: string }

/** Sick leave of a place in a year, beside the year before. Null where there is nobody, or no figures are kept. */
export interface SickLeaveOfPlace {
  readonly place: SickLeavePlace
  readonly figures: SickLeaveFigures | null
  readonly yearBefore: SickLeaveFigures | null
}

/** Sick leave of a year by place. */
export interface SickLeaveOfYear {
  /** Newest first. Empty where nothing is kept yet. */
  readonly years: readonly number[]
  readonly year: number | null
  /** The campuses that there are. */
  readonly campuses: readonly string[]
  /** The institution first, or the faculty that is asked for; then its parts. Only what the reader reaches. */
  readonly places: readonly SickLeaveOfPlace[]
}

/** The figures that are asked for. */
export interface WantedYear {
  /** The latest that there are figures of, where it is left out. */
  readonly year?: number | undefined
  /** A faculty, whose units are shown; the faculties where it is left out. */
  readonly faculty?: string | undefined
  /** Only units on it: one by one, wherever they belong. */
  readonly campus?: string | undefined
  readonly group: StaffGroup | typeof allGroups
}

interface Row {
  readonly years: readonly number[]
  readonly year: number | null
  readonly campuses: readonly string[]
  /** Null of the row without a place, where there are no figures. */
  readonly kind: SickLeavePlace['kind'] | null
  readonly code: string
  readonly name: LocalizedText
  readonly hasNow: boolean
  readonly now: SickLeaveAmounts | null
  readonly hasBefore: boolean
  readonly before: SickLeaveAmounts | null
}

/** Reads what row-level security lets through of a year, in one statement. */
export async function readYear(
  trx: Trx,
  { year: wanted = undefined, faculty = undefined, campus = undefined, group }: WantedYear,
): Promise<SickLeaveOfYear> {
  const ofCampus = campus ?? null
  const { rows } = await sql<Row>`
    with recursive top as (
      select code, campus, 0 as depth from unit
      where case when ${faculty ?? null}::text is null then parent_code is null else code = ${faculty ?? null} end
    ), below as (
      select * from top
      union all
      select unit.code, unit.campus, below.depth + 1 from below join unit on unit.parent_code = below.code
      -- The faculties are enough, unless a faculty or a campus is looked into.
      where below.depth = 0 or ${faculty ?? ofCampus}::text is not null
    ), kept as (
      select coalesce(array_agg(year order by year desc), '{}') as years
      from register_figure
      where register = 'sickLeave' and staff_group = 'all'
        and place in (select code from unit where parent_code is null)
    ), shown as (
      select years, coalesce(${wanted ?? null}::integer, years[1]) as year,
        (select array_agg(distinct unit.campus order by unit.campus) from unit) as campuses
      from kept
    ), place as (
      select code as place, 'unit' as kind, code, depth * 2 as rank from below
      where depth = 0 or ${ofCampus}::text is null or campus = ${ofCampus}
      union all
      select code || ${itself('')}, 'itself', code, 1 from top where ${ofCampus}::text is null or campus = ${ofCampus}
      union all
      select ${onCampus('')} || ${ofCampus}::text, 'campus', code, 1 from top
      where ${ofCampus}::text is not null and ${faculty ?? null}::text is null
    ), figure as (
      select place, year, amounts from register_figure
      where register = 'sickLeave' and staff_group = ${group}
        and year in (select year from shown union all select year - 1 from shown)
        and place in (select place from place)
    )
    select shown.*, place.kind, place.code, unit.name,
      now.place is not null as has_now, now.amounts as now,
      before.place is not null as has_before, before.amounts as before
    from shown
    left join (
      place join unit on unit.code = place.code
      left join figure as now on now.place = place.place and now.year = (select year from shown)
      left join figure as before on before.place = place.place and before.year = (select year - 1 from shown)
    ) on now.place is not null or before.place is not null
    order by case when place.rank > 1 then 2 else place.rank end, place.code`.execute(trx)
  const [first] = rows
  return {
    years: first?.years ?? [],
    year: first?.year ?? null,
    campuses: first?.campuses ?? [],
    places: rows.flatMap(({ kind, code, name, ...row }) =>
      kind === null
        ? []
        : [
            {
              place: kind === 'campus' ? { kind, campus: campus ?? '' } : { kind, unit: { code, name } },
              figures: row.hasNow ? shownFigures(row.now) : null,
              yearBefore: row.hasBefore ? shownFigures(row.before) : null,
            },
          ],
    ),
  }
}
