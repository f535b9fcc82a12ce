/** A file of separated values, split into cells; how it was decoded and split doesn't matter here. */
export interface CsvTable {
  /** The names of the columns, as in the file's first line. Empty when the file is. */
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** One row; empty lines are none. */
export interface CsvRow {
  /** The line of the file that it starts on, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}
