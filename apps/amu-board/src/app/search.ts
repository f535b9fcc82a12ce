/** The search part of an address as it comes: texts by name. */
export type RawSearch = Readonly<Record<string, unknown>>

/** What every screen of the board keeps in its address. */
export interface BoardSearch {
  /** The year that is looked at; the newest when left out. */
  year?: number | undefined
  /** Code of the faculty that is looked at; all when left out. */
  faculty?: string | undefined
}

/** Reads the year and the faculty of an address; what is not valid is left out. */
export function boardSearch(raw: RawSearch): BoardSearch {
  return { ...optional('year', yearIn(raw.year)), ...optional('faculty', textIn(raw.faculty)) }
}

/** A field that is there only when it has a value, so that addresses stay short. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

/** A year of four digits. */
export function yearIn(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{4}$/.test(value)
    ? Number(value)
    : typeof value === 'number'
      ? value
      : undefined
}

/** A text that is not empty. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** One of the given words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}

/** Reads an address's search part as plain texts, so that `?faculty=1100` stays a code and no number. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes the search part of an address, without what is empty. */
export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text ? `?${text}` : ''
}
