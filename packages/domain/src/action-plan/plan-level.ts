import type { UnitKind } from '../organisation/index.ts'

/** The levels of plans: the institution's, those directly under it, and those of single units. */
export const planLevels = ['institution', 'faculty', 'unit'] as const

/** One of the levels. */
export type PlanLevel = (typeof planLevels)[number]

const levels: Readonly<Record<UnitKind, PlanLevel>> = {
  institution: 'institution',
  faculty: 'faculty',
  administration: 'faculty',
  library: 'faculty',
  museum: 'faculty',
  facultyAdministration: 'unit',
  department: 'unit',
  administrativeDivision: 'unit',
}

/** On which level a unit's plan stands: those directly under the institution are of the level of a faculty. */
export function planLevelOf(kind: UnitKind): PlanLevel {
  return levels[kind]
}
