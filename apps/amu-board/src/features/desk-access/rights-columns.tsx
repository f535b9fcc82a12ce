import type { MatrixRow, Role } from '@hms/domain/access'
import type { TFunction } from 'i18next'
import type { Column } from '../../ui/table/column.ts'
import { noFigure } from '../../ui/table/format-cell.ts'

/** Turns keys into the texts of the access rules, and of `common:`. */
export type AccessTranslate = TFunction<['access', 'common']>

/** Which rights a table has, and how they are named. */
export interface RightsTable<Right extends string> {
  /** What the first column names. */
  readonly of: string
  readonly name: (right: Right) => string
}

/** A right, and how far it reaches for each of the roles. */
export function rightsColumns<Right extends string>(
  t: AccessTranslate,
  { of, name }: RightsTable<Right>,
  roles: readonly Role[],
): readonly Column<MatrixRow<Right>>[] {
  const scopeName = ({ scopes }: MatrixRow<Right>, role: Role) => {
    const scope = scopes[role]
    return scope === null ? null : t(`scopes.${scope}`)
  }
  return [
    {
      key: 'right',
      header: of,
      kind: 'text',
      rowHeader: true,
      value: ({ right }) => name(right),
      cell: ({ right }) => {
        const afterDot = right.indexOf('.') + 1
        return (
          <>
            {name(right)}
            <span className="board-below board-trace__code">
              {right.slice(0, afterDot)}
              <wbr />
              {right.slice(afterDot)}
            </span>
          </>
        )
      },
    },
    { key: 'id', header: 'id', kind: 'text', exportOnly: true, value: ({ right }) => right },
    ...roles.map((role): Column<MatrixRow<Right>> => ({
      key: role,
      header: t(`common:roles.${role}`),
      kind: 'text',
      value: (row) => scopeName(row, role) ?? t('no'),
      cell: (row) =>
        scopeName(row, role) ?? (
          <span className="hms-subtle">
            <span aria-hidden="true">{noFigure}</span>
            <span className="ds-sr-only">{t('no')}</span>
          </span>
        ),
    })),
  ]
}
