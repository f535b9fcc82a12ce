import { runAttacks } from '../../../packages/domain/test/small-numbers/run-attacks.ts'
import { table } from '../../benchmarks/table.ts'

/** What a soak of the suppression of small numbers takes. */
export interface SuppressionOptions {
  readonly tables: number
  readonly seed: number
}

/** Random tables of figures about persons, attacked. Returns whether no withheld number was given away. */
export function soakSuppression({ tables, seed }: SuppressionOptions): Promise<boolean> {
  console.log(`\nTrying to work out what is withheld in ${tables} tables (seed ${seed}) …`)
  try {
    const counts = runAttacks({ tables, seed })
    console.log('\nNo withheld number follows from what is shown.\n')
    console.log(
      table(
        ['what', 'how many'],
        Object.entries(counts).map(([name, count]) => [name, String(count)]),
      ),
    )
    return Promise.resolve(true)
  } catch (error) {
    console.error(error)
    return Promise.resolve(false)
  }
}
