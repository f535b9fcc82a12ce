import type { ReactNode } from 'react'

/** What a cell holds, as it is sorted and exported. Null is "no figure". */
export type CellValue = string | number | null

/** How a cell is aligned and formatted: a text, a count of units, a percentage or a change in percentage points. */
export type CellKind = 'text' | 'count' | 'percent' | 'points'

/** One column of a table: on the screen and, with the same values, in the exported file. */
export interface Column<Row> {
  /** Names the column in the address when the table is sorted by it. */
  readonly key: string
  readonly header: string
  readonly kind: CellKind
  readonly value: (row: Row) => CellValue
  /** How the cell is drawn; left out where the formatted value says it all. */
  readonly cell?: (row: Row) => ReactNode
  /** The cell names its row. */
  readonly rowHeader?: true
  /** The table is not sorted by it, also where it is by others. */
  readonly unsorted?: true
  /** Only in the exported file: on the screen another column says it. */
  readonly exportOnly?: true
}
