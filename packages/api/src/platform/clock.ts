/** Tells the time. Handed in from the edge, so that a test can set it. */
export type Clock = () => Date

/** The machine's clock. */
export const systemClock: Clock = () => new Date()

/** Days begin and end where the institution lies. */
export const timeZone = 'Europe/Oslo'

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** The local day of an instant, `'2026-11-23'`: what deadlines are compared with. */
export function localDay(instant: Date): string {
  return dayFormat.format(instant)
}

const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/**
 * The instant at which it is a time of a local day: `'2026-11-23'`, `'09:30'`. Of an hour that there is twice, when summer
 * time ends, the later one; of one that there isn't, when it begins, the one after.
 */
export function instantOf(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (instant: number) =>
    Date.parse(`${clockFormat.format(instant).replace(' ', 'T')}Z`) - instant
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc)))
}
