import type { Language } from '@hms/domain/language'
import type { CellValue, Column } from './column.ts'

/** By which column a table is sorted, and which way. */
export interface Sort {
  readonly key: string
  readonly descending: boolean
}

/** Reads a sort from the address: `change` is ascending, `-change` descending. Null for a column that is not there. */
export function parseSort(text: string | undefined, keys: readonly string[]): Sort | null {
  if (!text) return null
  const descending = text.startsWith('-')
  const key = descending ? text.slice(1) : text
  return keys.includes(key) ? { key, descending } : null
}

/** The sort as it stands in the address. */
export function formatSort(sort: Sort): string {
  return (sort.descending ? '-' : '') + sort.key
}

/** What a click on a heading leads to: figures begin with the largest, texts with A, and a second click turns it. */
export function nextSort(current: Sort | null, column: Pick<Column<never>, 'key' | 'kind'>): Sort {
  if (current?.key === column.key) return { key: column.key, descending: !current.descending }
  return { key: column.key, descending: column.kind !== 'text' }
}

/** The rows in the wanted order, equal ones as they came. Rows without a figure always stand last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
  language: Language,
): readonly Row[] {
  const column = sort && columns.find(({ key }) => key === sort.key)
  if (!sort || !column) return rows
  const order = new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true })
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * compare(left, right, order)
  })
}

function compare(a: NonNullable<CellValue>, b: NonNullable<CellValue>, order: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return order.compare(String(a), String(b))
}
