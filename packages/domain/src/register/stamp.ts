/**
 * When something was entered, by a hybrid logical clock: later than everything the writer knew of at the time, and as
 * near to the time of day as that allows.
 */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly wall: number
  /** Tells stamps of the same millisecond apart; 0 to `lastCounter`. */
  readonly counter: number
  /** Who counted: one browser or tablet. See `isWriterId`. */
  readonly writer: string
}

/** The highest counter; a clock that gets past it goes on to the next millisecond. */
export const lastCounter = 99_999

const lastWall = 999_999_999_999_999
const wallDigits = String(lastWall).length
const counterDigits = String(lastCounter).length
const written = new RegExp(`^(\\d{${wallDigits}})-(\\d{${counterDigits}})-([a-z0-9]{1,40})$`)

/** Orders stamps: by time, then counter, then writer. Zero for equal stamps alone. */
export function compareStamps(one: Stamp, other: Stamp): number {
  return one.wall - other.wall || one.counter - other.counter || compareTexts(one.writer, other.writer)
}

/** Orders texts by code unit, the same on every machine and as PostgreSQL's collation "C" does. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The one way to write a stamp: `'001764064800000-00000-k3v9'`. Written stamps sort as texts as the stamps do. */
export function formatStamp({ wall, counter, writer }: Stamp): string {
  return `${String(wall).padStart(wallDigits, '0')}-${String(counter).padStart(counterDigits, '0')}-${writer}`
}

/** Reads a stamp as `formatStamp` writes it; null of anything else. */
export function parseStamp(text: string): Stamp | null {
  const [, wall, counter, writer] = written.exec(text) ?? []
  return writer === undefined ? null : { wall: Number(wall), counter: Number(counter), writer }
}

/** Whether a text can name a writer: 1 to 40 small letters and digits. */
export function isWriterId(text: string): boolean {
  return /^[a-z0-9]{1,40}$/.test(text)
}
