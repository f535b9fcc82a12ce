import { randomUUID } from 'node:crypto'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { Stamp } from '@hms/domain/register'
import { formatStamp, tick } from '@hms/domain/register'
import { testClock } from './clock.ts'

/** Which report is meant. */
export interface Address {
  readonly year: number
  readonly unitCode: string
}

/** An answer as a device sends it. */
export interface SentEntry {
  readonly id: string
  readonly item: ItemKey
  readonly value: Answer | null
  readonly stamp: string
}

let clock: Stamp | null = null

/** An answer by a device that knows of everything that was answered before in the test. */
export function entry(item: ItemKey, value: Answer | null): SentEntry {
  clock = tick(clock, testClock().getTime(), 'test')
  return { id: randomUUID(), item, value, stamp: formatStamp(clock) }
}

/** An answer by a device whose clock is so many milliseconds ahead (or behind, when negative), and which knows of nothing. */
export function entryAt(ahead: number, item: ItemKey, value: Answer | null, writer = 'tablet'): SentEntry {
  const stamp = { wall: testClock().getTime() + ahead, counter: 0, writer }
  return { id: randomUUID(), item, value, stamp: formatStamp(stamp) }
}

/** What a device sends that has one answer to send. */
export function answering(address: Address, item: ItemKey, value: Answer | null) {
  const { year, unitCode } = address
  return { year, unitCode, entries: [entry(item, value)] }
}
