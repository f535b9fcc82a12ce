import type { CsvTable, ImportFault } from '@hms/domain/import'
import type { Result } from '@hms/domain/result'
import { failed } from '@hms/domain/result'
import type { DataFault } from './file-fault.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'

/**
 * Reads the bytes of a file of separated values and checks the table that is in it, telling the faults of both by line.
 * A row that can't be read goes to the check as one without cells, so that the check knows that rows are missing.
 */
export function checkFile<T>(
  bytes: Uint8Array,
  check: (table: CsvTable) => Result<T, readonly ImportFault[]>,
): Result<T, readonly DataFault[]> {
  const text = decodeText(bytes)
  if (!text.ok) return failed([text.problem])
  const { table, faults } = readCsv(text.value)
  if (faults.length === 0) return check(table)
  if (table.header.length === 0) return failed(faults)
  const broken = new Set(faults.map(({ line }) => line))
  const unreadRows = faults.map(({ line }) => ({ line: line ?? 0, cells: [] }))
  const rows = [...table.rows, ...unreadRows].toSorted((one, other) => one.line - other.line)
  const checked = check({ ...table, rows })
  const further = checked.ok ? [] : checked.problem.filter(({ line }) => line === null || !broken.has(line))
  return failed([...faults, ...further].toSorted(byLine))
}

/** Sorts faults by line; those of the whole file come first. */
export function byLine(one: DataFault, other: DataFault): number {
  return (one.line ?? 0) - (other.line ?? 0)
}
