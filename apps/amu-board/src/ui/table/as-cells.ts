import type { CellValue, Column } from './column.ts'

/** A row as its cells, in the order of the columns. */
export type CellRow = readonly CellValue[]

/** A table of whatever rows, as cells: so that tables of different rows can go into one file. */
export interface CellTable {
  readonly title: string
  readonly columns: readonly Column<CellRow>[]
  readonly rows: readonly CellRow[]
}

/** Works out the cells of a table. */
export function asCells<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): CellTable {
  return {
    title,
    columns: columns.map(({ key, header, kind }, index) => ({
      key,
      header,
      kind,
      value: (cells) => cells[index] ?? null,
    })),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
  }
}
