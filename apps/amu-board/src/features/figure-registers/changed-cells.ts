import type { Cells, CellValue, FigureRegister } from '@hms/domain/figure-register'
import type { Outputs } from '../../app/api.ts'

type RegisterEvent = Pick<Outputs['figureRegister']['history']['events'][number], 'before' | 'after'>

/** A cell that an event changed. */
export interface ChangedCell {
  readonly name: string
  readonly before: CellValue
  readonly after: CellValue
}

/** The row that an event is about, as it is afterwards (before, where it is gone), and what the event changed of it. */
export function changedCells(
  { columns }: FigureRegister,
  event: RegisterEvent,
): { readonly cells: Cells; readonly changes: readonly ChangedCell[] } {
  const [before, after] = [cellsOf(event.before), cellsOf(event.after)]
  return {
    cells: after ?? before ?? {},
    changes: columns.flatMap(({ name }) => {
      const change = { name, before: before?.[name] ?? null, after: after?.[name] ?? null }
      return change.before === change.after ? [] : [change]
    }),
  }
}

function cellsOf(content: RegisterEvent['before']): Cells | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' ? value : null,
    ]),
  )
}
