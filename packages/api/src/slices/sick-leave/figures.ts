import { allGroups, staffGroups } from '@hms/domain/figure-register'
import type { Unit } from '@hms/domain/organisation'
import { itself, onCampus } from '@hms/domain/small-numbers'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import type { SickLeaveFigures } from './read-figures.ts'
import { readFigures, readYears } from './read-figures.ts'

const input = z.object({
  /** The latest that there are figures of, where it is left out. */
  year: yearNumber.optional(),
  /** A faculty, whose units are shown; the faculties where it is left out. */
  faculty: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
  group: z.enum([allGroups, ...staffGroups]).default(allGroups),
})

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

/** Sick leave by place, small numbers left out. What is withheld was decided when the figures came in. */
export const figures = procedureFor('sickLeave.read')
  .input(input)
  .query(async ({ ctx, input: { year: wanted, faculty, campus, group } }): Promise<SickLeaveOfYear> =>
    ctx.database.read(async (trx) => {
      const years = await readYears(trx)
      const year = wanted ?? years[0] ?? null
      const { units, tree } = await readOrganisation(trx)
      const campuses = [...new Set(units.map((unit) => unit.campus))].toSorted()
      if (year === null) return { years, year, campuses, places: [] }
      const asked = placesOf(units, tree.faculties, faculty, campus)
      const kept = await readFigures(trx, {
        places: [...asked.keys()],
        groups: [group],
        years: [year, year - 1],
      })
      const figuresAt = (place: string, ofYear: number) =>
        kept.find((one) => one.place === place && one.year === ofYear)?.figures ?? null
      return {
        years,
        year,
        campuses,
        places: [...asked].flatMap(([key, place]) => {
          const figures = figuresAt(key, year)
          const yearBefore = figuresAt(key, year - 1)
          return figures || yearBefore ? [{ place, figures, yearBefore }] : []
        }),
      }
    }),
  )

/** The places that a filter asks for, by their category. */
function placesOf(
  units: readonly Unit[],
  faculties: readonly Unit[],
  faculty: string | undefined,
  campus: string | undefined,
): ReadonlyMap<string, SickLeavePlace> {
  const within = (code: string): readonly Unit[] =>
    units.filter(({ parentCode }) => parentCode === code).flatMap((unit) => [unit, ...within(unit.code)])
  const top = units.find(({ code, parentCode }) =>
    faculty === undefined ? parentCode === null : code === faculty,
  )
  if (!top) return new Map()
  // A campus is of units, wherever they belong: with one chosen, they are shown one by one.
  const below =
    faculty === undefined && campus === undefined
      ? faculties
      : within(top.code).filter((unit) => campus === undefined || unit.campus === campus)
  const named = ({ code, name }: Unit): NamedUnit => ({ code, name })
  return new Map<string, SickLeavePlace>([
    [top.code, { kind: 'unit', unit: named(top) }],
    ...(campus !== undefined && faculty === undefined
      ? [[onCampus(campus), { kind: 'campus', campus }] as const]
      : []),
    ...(campus === undefined || top.campus === campus
      ? [[itself(top.code), { kind: 'itself', unit: named(top) }] as const]
      : []),
    ...below.map((unit) => [unit.code, { kind: 'unit', unit: named(unit) }] as const),
  ])
}
