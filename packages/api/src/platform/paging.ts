import { z } from 'zod'

/** Which part of a list is asked for: as a part of a procedure's input. */
export const paging = {
  /** Counted from 0. */
  page: z.int().min(0).max(10_000).default(0),
  pageSize: z.int().min(1).max(200).default(50),
}

/** A part of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** How many there are in all. */
  readonly total: number
  readonly page: number
  readonly pageSize: number
}
