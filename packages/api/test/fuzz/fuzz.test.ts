import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../database.ts'
import { testDatabase } from '../database.ts'
import { fuzz } from './fuzz.ts'

/** The whole of it, with more requests and other ones each time: `pnpm soak fuzz`. */
const requests = 1_000

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test(
  `${requests} wrong requests come to no fault, and show nothing of another unit`,
  { timeout: 120_000 },
  async () => {
    const report = await fuzz(own.database, { requests, seed: 20_261_123 })
    expect(report.requests).toBeGreaterThanOrEqual(requests)
    expect(report.routes).toBeGreaterThan(20)
    for (const [kind, count] of Object.entries(report.byKind)) expect(count, kind).toBeGreaterThan(40)
    // That some get through shows that they get as far as the procedures.
    expect(report.byStatus['200']).toBeGreaterThan(100)
    process.stdout.write(`${JSON.stringify(report)}\n`)
  },
)
