import pg from 'pg'

/**
 * How column values become JavaScript values, where `pg`'s own way would lose something:
 * `bigint` and `numeric` as numbers (it gives strings), `date` as an ISO day (it gives a local `Date`).
 * Throws a RangeError for a whole number that a JavaScript number can't hold.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : (parsers[oid] ?? pg.types.getTypeParser(oid, 'text'))) as typeof pg.types.getTypeParser,
}

const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: safeInteger,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.DATE]: (day) => day,
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The database holds a number that is too large: ${text}`)
  return value
}
