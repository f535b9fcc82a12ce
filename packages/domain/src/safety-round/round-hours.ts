/** From when to when a round is walked: local times of one day, `'09:30'`. */
export interface RoundHours {
  readonly from: string
  readonly to: string
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/

/** Whether hours from outside are such, and end after they begin. */
export function isRoundHours({ from, to }: RoundHours): boolean {
  return time.test(from) && time.test(to) && from < to
}
