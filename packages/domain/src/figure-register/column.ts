/** What the cells of a column hold. Each can be left blank where the column says so. */
export type ColumnKind =
  /** The code of a unit. */
  | { readonly kind: 'unit' }
  /** A campus, by name. */
  | { readonly kind: 'campus' }
  /** A year of four digits. */
  | { readonly kind: 'year' }
  /** A quarter, 1 to 4. */
  | { readonly kind: 'quarter' }
  /** A day of the calendar, `YYYY-MM-DD`. */
  | { readonly kind: 'day' }
  /** One of some words; what they mean is in the texts. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** A short text. */
  | { readonly kind: 'text'; readonly longest: number }
  /** How many, 0 or more. */
  | { readonly kind: 'count' }
  /** How much, 0 or more, with at most so many decimals. */
  | { readonly kind: 'amount'; readonly decimals: number }

/** A column of a register, described. */
export type Column = ColumnKind & {
  readonly name: string
  /** Where nothing need stand. */
  readonly optional?: true
}

/** What a cell holds; null where nothing stands. */
export type CellValue = string | number | null

/** A row of a register, by the names of its columns. */
export type Cells = Readonly<Record<string, CellValue>>

/** Whether a column holds numbers that can be added up. */
export function isFigure({ kind }: ColumnKind): boolean {
  return kind === 'count' || kind === 'amount'
}
