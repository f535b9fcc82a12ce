import type { ReactNode } from 'react'
import { useTexts } from '../texts.ts'
import type { Column } from './column.ts'
import { formatCell } from './format-cell.ts'
import { nextSort } from './sort.ts'
import type { Sort } from './sort.ts'

interface DataTableProps<Row> {
  /** Names the table; drawn only when `captionShown`. */
  readonly caption: string
  readonly captionShown?: boolean
  readonly columns: readonly Column<Row>[]
  /** In the order in which they are shown. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** With `onSort` the headings are buttons. */
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort) => void
  /** Keeps the first column in sight while the rest is scrolled. */
  readonly stickyColumn?: boolean
}

/** A table of figures: sortable by its headings, scrollable by keyboard where it is wider than the screen. */
export function DataTable<Row>({
  caption,
  captionShown = false,
  columns,
  rows,
  rowKey,
  sort = null,
  onSort,
  stickyColumn = false,
}: DataTableProps<Row>): ReactNode {
  const { language } = useTexts()
  const shown = columns.filter((column) => !column.exportOnly)
  return (
    <div className="hms-table-region" tabIndex={0} role="region" aria-label={caption}>
      <table
        className="ds-table hms-table"
        data-size="sm"
        {...(stickyColumn ? { 'data-sticky-column': true } : {})}
      >
        <caption className={captionShown ? undefined : 'ds-sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {shown.map((column) => {
                const content = column.cell?.(row) ?? formatCell(column.kind, column.value(row), language)
                return column.rowHeader ? (
                  <th key={column.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column.key} className={numberClass(column)}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>
  readonly sort: Sort | null
  readonly onSort: ((sort: Sort) => void) | undefined
}) {
  if (!onSort || column.unsorted) {
    return (
      <th scope="col" className={numberClass(column)}>
        {column.header}
      </th>
    )
  }
  const order = sort?.key === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" className={numberClass(column)} aria-sort={order}>
      <button type="button" onClick={() => onSort(nextSort(sort, column))}>
        {column.header}
      </button>
    </th>
  )
}

function numberClass({ kind }: Pick<Column<never>, 'kind'>): string | undefined {
  return kind === 'text' ? undefined : 'hms-number'
}
