const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })
const millisecondsOfADay = 86_400_000

/** The day in Norway at a moment, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return localDay.format(moment)
}

/** Whole days from one day to another (`YYYY-MM-DD`); negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsOfADay)
}
