import type { KnownRegister } from '@hms/domain/figure-register'
import { isFigure } from '@hms/domain/figure-register'
import type { Outputs } from '../../app/api.ts'
import { RowActions } from '../../ui/row-actions.tsx'
import type { Column } from '../../ui/table/column.ts'
import type { RegisterTextTools } from './register-texts.ts'
import { cellText } from './register-texts.ts'

/** A row of a register. */
export type RegisterRow = Outputs['figureRegister']['rows']['rows'][number]

/** What can be done with a row; nothing by who only reads. */
export interface RowDeeds {
  readonly change: (row: RegisterRow) => void
  readonly remove: (row: RegisterRow) => void
}

/** The columns of a register as its description has them; `unitName` names units by their codes. */
export function registerColumns(
  tools: RegisterTextTools,
  register: KnownRegister,
  unitName: (code: string) => string,
  deeds: RowDeeds | null,
): readonly Column<RegisterRow>[] {
  const { t, columnName, choiceName } = tools
  const columns = register.columns.map((column, index): Column<RegisterRow> => {
    const valueOf = ({ cells }: RegisterRow) => cells[column.name] ?? null
    return {
      key: column.name,
      header: columnName(register.id, column.name),
      kind: isFigure(column) ? 'count' : 'text',
      // What is saved can be taken in again: units by code, years and days as they are.
      value: (row) => {
        const value = valueOf(row)
        return column.kind === 'choice' && value !== null
          ? choiceName(register.id, column.name, String(value))
          : value
      },
      cell: (row) => {
        const value = valueOf(row)
        return column.kind === 'unit' && value !== null
          ? unitName(String(value))
          : cellText(tools, register.id, column, value)
      },
      ...(index === 0 ? { rowHeader: true as const } : {}),
    }
  })
  if (!deeds) return columns
  const about = (row: RegisterRow) =>
    register.key
      .map((name) => String(row.cells[name] ?? ''))
      .filter(Boolean)
      .join(', ')
  return [
    ...columns,
    {
      key: 'actions',
      header: t('list.actions'),
      kind: 'text',
      value: () => null,
      unsorted: true,
      cell: (row) => (
        <RowActions
          about={about(row)}
          actions={[
            { label: t('list.change'), onClick: () => deeds.change(row) },
            { label: t('list.remove'), onClick: () => deeds.remove(row) },
          ]}
        />
      ),
    },
  ]
}
