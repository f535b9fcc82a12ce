import type { CaseCounts, ClosureRate, IncidentType, PublishedIncidents } from '@hms/domain/incident'
import {
  addCaseCounts,
  closureRate,
  incidentTypes,
  publishedIncidents,
  shownOfUnit,
} from '@hms/domain/incident'
import type { Trx } from '../../database/schema.ts'
import type { NamedUnit, Organisation } from '../organisation/public.ts'
import type { CountedCases, CountedCategory, CountedPeriod } from './count-incidents.ts'
import { countCases, countCategories, countInjuries } from './count-incidents.ts'

/** The cases of a unit. */
export interface UnitIncidents extends CaseCounts {
  readonly unit: NamedUnit
  /** The node directly under the institution that it belongs to. */
  readonly faculty: NamedUnit
  readonly campus: string
  /** How many are employed in it; null where that isn't known. */
  readonly employees: number | null
  /** Entries of the register of injuries; null where they are so few that they are withheld. */
  readonly injuries: number | null
}

/** What was reported in a period and what became of it. */
export interface IncidentFigures {
  readonly from: string
  readonly to: string
  readonly total: CaseCounts
  readonly closure: ClosureRate
  readonly byType: readonly (CaseCounts & { readonly type: IncidentType })[]
  readonly byCategory: readonly CountedCategory[]
  readonly byMonth: readonly (CaseCounts & { readonly month: string })[]
  readonly byUnit: readonly UnitIncidents[]
  readonly byCampus: readonly (CaseCounts & { readonly campus: string })[]
  /** Of all units together. */
  readonly injuries: number
  /** Years that were only ever published. */
  readonly published: readonly PublishedIncidents[]
}

/** What the figures are made with besides the cases. */
export interface FigureParts {
  readonly organisation: Organisation
  /** How many are employed, by code of the unit; units whose number isn't known are left out. */
  readonly employees: ReadonlyMap<string, number>
}

/** Reads the figures of a period. */
export async function readIncidentFigures(
  trx: Trx,
  period: CountedPeriod,
  parts: FigureParts,
): Promise<IncidentFigures> {
  const cases = await countCases(trx, period)
  const injuries = await countInjuries(trx, period)
  const total = addCaseCounts(cases)
  const byUnit = unitsOf(cases, injuries, period, parts)
  return {
    from: period.from,
    to: period.to,
    total,
    closure: closureRate(total, period.cutOff),
    byType: incidentTypes.map((type) => ({
      type,
      ...addCaseCounts(cases.filter((one) => one.type === type)),
    })),
    byCategory: await countCategories(trx, period),
    byMonth: grouped(cases, ({ month }) => month).map(([month, counts]) => ({ month, ...counts })),
    byUnit,
    byCampus: grouped(byUnit, ({ campus }) => campus).map(([campus, counts]) => ({ campus, ...counts })),
    injuries: [...injuries.values()].reduce((sum, one) => sum + one, 0),
    published: publishedIncidents,
  }
}

/** The units that report, and others that have something; in the order of their codes. */
function unitsOf(
  cases: readonly CountedCases[],
  injuries: ReadonlyMap<string, number>,
  { units: wanted }: CountedPeriod,
  { organisation, employees }: FigureParts,
): readonly UnitIncidents[] {
  const { units, tree } = organisation
  const ofUnit = Map.groupBy(cases, ({ unitCode }) => unitCode)
  return units
    .filter(({ code }) => wanted === null || wanted.includes(code))
    .filter(({ code, reports }) => reports || ofUnit.has(code) || injuries.has(code))
    .map(({ code, name, campus }) => {
      const faculty = tree.faculty(code)
      return {
        unit: { code, name },
        faculty: { code: faculty?.code ?? code, name: faculty?.name ?? name },
        campus,
        ...addCaseCounts(ofUnit.get(code) ?? []),
        employees: employees.get(code) ?? null,
        injuries: shownOfUnit(injuries.get(code) ?? 0),
      }
    })
}

function grouped<T extends CaseCounts>(all: readonly T[], by: (one: T) => string) {
  return [...Map.groupBy(all, by)]
    .map(([key, some]) => [key, addCaseCounts(some)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
