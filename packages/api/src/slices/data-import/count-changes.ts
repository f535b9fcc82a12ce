import type { RegisterChanges } from './register-file.ts'

/** A row of a file, beside the row that is kept already. */
export interface RowChange<Kept, Row> {
  /** Undefined of a new one. */
  readonly before: Kept | undefined
  readonly after: Row
}

/** What the rows of a file change: those that are new, or other than before, and how many of each there are. */
export function changesOf<Kept, Row>(
  rows: readonly Row[],
  keptAs: (row: Row) => Kept | undefined,
  isSame: (kept: Kept, row: Row) => boolean,
): { readonly changes: readonly RowChange<Kept, Row>[]; readonly counts: RegisterChanges } {
  const all = rows.map((after) => ({ before: keptAs(after), after }))
  const changes = all.filter(({ before, after }) => before === undefined || !isSame(before, after))
  const added = changes.filter(({ before }) => before === undefined).length
  return {
    changes,
    counts: { added, changed: changes.length - added, unchanged: rows.length - changes.length },
  }
}
