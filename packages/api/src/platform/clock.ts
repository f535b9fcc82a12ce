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
