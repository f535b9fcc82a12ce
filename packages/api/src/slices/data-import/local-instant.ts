import { timeZone } from '../../platform/clock.ts'

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * The instant of a local time `YYYY-MM-DD HH:MM` in Norway. Of the hour that comes twice in autumn it is the first;
 * a time in the hour that is skipped in spring is taken as if the clock had not been put forward.
 */
export function localInstant(localTime: string): Date {
  const asUtc = Date.parse(`${localTime.replace(' ', 'T')}:00Z`)
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map(offsetAt)
  const fitting = offsets
    .map((offset) => asUtc - offset)
    .find((instant) => instant + offsetAt(instant) === asUtc)
  return new Date(fitting ?? asUtc - (offsets[0] ?? 0))
}

/** How far the local clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number): number {
  return Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`) - instant
}
