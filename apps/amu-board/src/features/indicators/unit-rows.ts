import type { LeftOutReason } from '@hms/domain/indicator'
import type { Answer } from '@hms/domain/questionnaire'
import type { Outputs } from '../../app/api.ts'

type FigureUnits = Outputs['indicator']['units']

/** What a unit is to a figure, in the order in which they are shown. */
export const groups = ['counted', 'inBaseNotCounted', 'leftOut'] as const

/** A unit behind a figure, with its answer or why it has none. */
export interface UnitRow {
  readonly group: (typeof groups)[number]
  readonly unit: FigureUnits['counted'][number]['unit']
  readonly answer: Answer | null
  readonly reason: LeftOutReason | null
}

/** The units of a figure as one list. */
export function unitRows({ counted, inBaseNotCounted, leftOut }: FigureUnits): readonly UnitRow[] {
  return [
    ...counted.map((unit) => ({ ...unit, group: 'counted' as const })),
    ...inBaseNotCounted.map((unit) => ({ ...unit, group: 'inBaseNotCounted' as const })),
    ...leftOut.map(({ unit, reason }) => ({ unit, reason, answer: null, group: 'leftOut' as const })),
  ]
}
