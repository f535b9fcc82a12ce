/** Something that is timed: one run of it takes long enough for the clock, and does the same every time. */
export interface Contestant {
  readonly name: string
  run(): void | Promise<void>
}

/** Milliseconds of each run, in the order of the contestants. */
export type Timings = readonly (readonly number[])[]

/**
 * Runs the contestants in turn, round by round, so that a slow moment of the machine hits all of them.
 * `warmUp` rounds come first and are not counted.
 */
export async function runInTurn(
  contestants: readonly Contestant[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Timings> {
  const timings: number[][] = contestants.map(() => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const start = performance.now()
      await contestant.run()
      const duration = performance.now() - start
      if (round >= 0) timings[index]?.push(duration)
    }
  }
  return timings
}

/** The middle of the numbers; of an even count the mean of the two in the middle. Throws when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('No numbers, no median')
  return (low + high) / 2
}

/** The smallest of the numbers that a share of them (0 to 1) doesn't exceed: 0.95 leaves one of twenty above. Throws when there are none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('No numbers, no percentile')
  return found
}
