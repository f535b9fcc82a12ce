import { runCourses } from '../../../apps/mobile-round/test/outbox/run-courses.ts'
import { table } from '../../benchmarks/table.ts'

/** What a soak of the outbox takes. */
export interface OutboxOptions {
  readonly sequences: number
  readonly seed: number
}

/** The tablet's outbox under random sequences of faults. Returns whether nothing was lost, and nothing delivered twice. */
export function soakOutbox({ sequences, seed }: OutboxOptions): Promise<boolean> {
  console.log(`\nLetting ${sequences} sequences of faults happen to the outbox (seed ${seed}) …`)
  try {
    const counts = runCourses({ sequences, seed })
    console.log('\nNo entry was lost, and none had an effect twice.\n')
    console.log(
      table(
        ['what happened', 'times'],
        Object.entries(counts).map(([name, count]) => [name, String(count)]),
      ),
    )
    return Promise.resolve(true)
  } catch (error) {
    console.error(error)
    return Promise.resolve(false)
  }
}
