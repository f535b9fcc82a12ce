import type { ReactNode } from 'react'
import type { CaseCounts } from '@hms/domain/incident'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { Sort } from '../../ui/table/sort.ts'

interface CaseTableProps<Row extends CaseCounts> {
  readonly title: string
  /** What the file name says besides. */
  readonly details: readonly (string | number | null | undefined)[]
  readonly note?: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort) => void
}

/** Cases counted by something, on the screen and as a file. */
export function CaseTable<Row extends CaseCounts>(props: CaseTableProps<Row>): ReactNode {
  const { title, details, note, columns, rows, rowKey, sort = null, onSort } = props
  return (
    <section className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="xs">
          {title}
        </h2>
        <ExportButtons title={title} details={details} columns={columns} rows={rows} />
      </div>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={sort}
        {...(onSort && { onSort })}
      />
      {note === undefined ? null : <p className="hms-subtle">{note}</p>}
    </section>
  )
}
