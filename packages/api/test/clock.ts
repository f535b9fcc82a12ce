import type { Clock } from '../src/platform/clock.ts'

/** The day on which the tests play: the demo's campaign of 2026 is open. */
export const testClock: Clock = () => new Date('2026-11-23T09:00:00.000Z')
