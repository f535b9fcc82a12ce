import type { RegisterId } from '@hms/domain/figure-register'
import figures from '../../domain/test-data/figures-2022.json' with { type: 'json' }

/** A row of a register as the report of 2022 has it. */
export type ReportedRow = Readonly<Record<string, string | number | null>>

const report = 'HMS-rapporten for 2022'
/** The report's campuses, by the names of the demo's. */
const campuses = { trondheim: 'Havnes', gjovik: 'Østvik', alesund: 'Vestnes' } as const
/** What the report calls the amounts of premises, by the register's words. */
const premisesWords: Readonly<Record<string, string>> = {
  areaM2: 'area',
  leasedM2: 'leasedArea',
  leasedOutM2: 'leasedOutArea',
  laboratoryM2: 'laboratoryArea',
  workshopM2: 'workshopArea',
}

const years = Object.keys(figures.personYears.academic).map(Number)
const ofYear = (amounts: object, year: number) => (amounts as Record<string, number>)[year] ?? null

function staff(): readonly ReportedRow[] {
  return (['academic', 'administrative'] as const).flatMap((group) =>
    years.map((year) => ({
      unit: '1000',
      year,
      group,
      headCount: null,
      personYears: ofYear(figures.personYears[group], year),
      temporaryPersonYears: null,
    })),
  )
}

function nationality(): readonly ReportedRow[] {
  return (['all', 'academic'] as const).map((group) => {
    const { norway, other, nationalities } = figures.personYears.byNationality2022[group]
    return { year: 2022, group, norway, other, nationalities }
  })
}

function premises(): readonly ReportedRow[] {
  const rowsOf = (campus: string | null, amounts: object) =>
    Object.entries(amounts).flatMap(([name, amount]: [string, unknown]) => {
      if (typeof amount !== 'number') return []
      const isSpecial = 'laboratoriesAndSpecialRooms' in amounts && name === 'areaM2'
      const what = isSpecial ? 'laboratoriesAndSpecialRoomsArea' : (premisesWords[name] ?? name)
      return [{ year: 2022, campus, what, amount }]
    })
  return [
    ...rowsOf(null, figures.premises),
    ...(['trondheim', 'gjovik', 'alesund'] as const).flatMap((campus) =>
      rowsOf(campuses[campus], figures.premises[campus]),
    ),
  ]
}

type Area = 'sickLeave' | 'incidents' | 'staff' | 'safetyService' | 'employeeSurvey' | 'committee'

/** Figures without a base: each under its name in the report. */
function published(): readonly ReportedRow[] {
  const row = (area: Area, figure: string, year: number, amount: number, measuredIn: string) => ({
    year,
    area,
    figure,
    amount,
    measuredIn,
    printedIn: report,
  })
  const counts = (area: Area, amounts: object) =>
    Object.entries(amounts).flatMap(([name, amount]: [string, unknown]) =>
      typeof amount === 'number' ? [row(area, name, 2022, amount, 'count')] : [],
    )
  return [
    ...Object.entries(figures.sickLeavePercent).flatMap(([name, byYear]) =>
      Object.entries(byYear).map(([year, percent]) =>
        row('sickLeave', name, Number(year), percent, 'percent'),
      ),
    ),
    ...Object.entries(figures.incidents['2022']).map(([name, amount]) =>
      row('incidents', name, 2022, amount, name.startsWith('closureRate') ? 'percent' : 'count'),
    ),
    ...years.map((year) =>
      row(
        'staff',
        'academicPerAdministrative',
        year,
        ofYear(figures.personYears.academicPerAdministrative, year) ?? 0,
        'ratio',
      ),
    ),
    ...Object.entries(figures.personYears.internationalShare2022).map(([position, percent]) =>
      row('staff', position, 2022, percent, 'percent'),
    ),
    ...counts('safetyService', figures.safetyService),
    ...counts('committee', figures.committee),
    ...counts('committee', figures.committee.localCommittees),
    row(
      'employeeSurvey',
      'unitsWithActionPlan',
      2021,
      figures.employeeSurvey.unitsWithActionPlanPercent,
      'percent',
    ),
  ]
}

/** The figures of the report of 2022 as rows of the registers. */
export const reportedRows: Readonly<Partial<Record<RegisterId, readonly ReportedRow[]>>> = {
  staff: staff(),
  nationality: nationality(),
  premises: premises(),
  whistleblowing: Object.entries(figures.whistleblowing['2022']).flatMap(([category, count]) =>
    category === 'cases' ? [] : [{ year: 2022, category, count }],
  ),
  courses: figures.courses2022.map((course) => ({ year: 2022, ...course })),
  employeeSurvey: [
    {
      year: figures.employeeSurvey.year,
      figure: 'intervalYears',
      amount: figures.employeeSurvey.intervalYears,
    },
  ],
  publishedFigures: published(),
}

/** The same as a file. */
export function asFile(rows: readonly ReportedRow[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '')
  return [
    columns.join(';'),
    ...rows.map((row) => columns.map((name) => cell(row[name] ?? null)).join(';')),
  ].join('\n')
}
