import type { Column } from './column.ts'

/**
 * A register of figures that the institution keeps, described as data: from this follow its screen, its file in and
 * out, its history and its procedures. What it and its columns are called is in the texts, under its id.
 */
export interface FigureRegister {
  readonly id: string
  readonly columns: readonly Column[]
  /** The columns that tell a row from all others. */
  readonly key: readonly string[]
  /** Sums that can't be larger than another column's. */
  readonly limits?: readonly { readonly of: readonly string[]; readonly atMost: string }[]
  /** Of figures about persons: how they are added up, and what is withheld. Missing where nobody can be told apart. */
  readonly persons?: FiguresOfPersons
}

/** How figures about persons by unit and group are added up and shown. */
export interface FiguresOfPersons {
  /** The column that counts the persons. */
  readonly counted: string
  /** The column that divides them beside the unit. */
  readonly group: string
  /** Whether there is a row for each quarter of a year. */
  readonly quarterly: boolean
  /** Fewer persons than this are withheld, below the institution as a whole. */
  readonly threshold: number
  readonly measures: readonly Measure[]
}

/** Something that is added up over units and groups, and over quarters where it isn't shown by them. */
export interface Measure {
  readonly name: string
  /** The columns that are added to make it. */
  readonly of: readonly string[]
  /** Whether it is shown for each quarter, besides for the year. */
  readonly byQuarter: boolean
  /** How close to a withheld value anybody may come, see `SmallNumberRule`. */
  readonly protection: number
}
