import fc from 'fast-check'
import type { Stamp } from '../src/register/index.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const day = 86_400_000

/** A stamp within days of now; often of the same millisecond, and sometimes the same, as another. */
export const randomStamp: fc.Arbitrary<Stamp> = fc.record({
  wall: fc.oneof(fc.integer({ min: now - 3 * day, max: now + 3 * day }), fc.constantFrom(now, now + 1)),
  counter: fc.nat(3),
  writer: fc.constantFrom('a', 'b', 'ab'),
})
