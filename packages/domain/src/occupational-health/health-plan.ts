import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { checkCells, oneOfCells, shortCell, unitCell } from '../import/index.ts'
import type { LawReference } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'

/** How far a unit's plan with the occupational health service is, from nothing to in place. */
export const healthPlanStatuses = ['notStarted', 'inProgress', 'established'] as const

/** One of the statuses. */
export type HealthPlanStatus = (typeof healthPlanStatuses)[number]

/** What the plan follows from: forskrift om organisering, ledelse og medvirkning § 13-3. */
export const healthPlanLaw: LawReference = { law: 'organisationRegulations', section: '13-3' }

/** A unit's plan of a year with the occupational health service. */
export interface HealthPlan {
  readonly unitCode: string
  readonly year: number
  readonly status: HealthPlanStatus
  /** More about it, in the unit's words. */
  readonly note: string
}

/** The columns of a file of plans. */
export const healthPlanColumns = ['unit_code', 'year', 'status', 'note'] as const

/** How long the note of a plan can be, in characters. */
export const longestPlanNote = 1_000

/** What a plan is known by. */
export function healthPlanKey({ unitCode, year }: Pick<HealthPlan, 'unitCode' | 'year'>): string {
  return `${unitCode} ${year}`
}

/** Reads plans from a table with the columns unit_code, year, status and note (may be empty), in any order. All faults are told, by line. */
export function checkHealthPlans(
  table: CsvTable,
  { unitCodes }: { readonly unitCodes: ReadonlySet<string> },
): Result<readonly HealthPlan[], readonly ImportFault[]> {
  const rows = checkCells(
    table,
    {
      unit_code: [unitCell(unitCodes)],
      year: [
        {
          isGood: (cell) => /^20\d\d$/.test(cell),
          expected: { kind: 'number', from: 2000, to: 2099 },
        },
      ],
      status: [oneOfCells(healthPlanStatuses)],
      note: shortCell(longestPlanNote),
    },
    (row) => healthPlanKey(planOf(row)),
  )
  return rows.ok ? ok(rows.value.map(planOf)) : rows
}

function planOf(row: NamedRow<(typeof healthPlanColumns)[number]>): HealthPlan {
  return {
    unitCode: row.cell('unit_code'),
    year: Number(row.cell('year')),
    status: row.cell('status') as HealthPlanStatus,
    note: row.cell('note'),
  }
}
