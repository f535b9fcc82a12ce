import { measureRound } from '../../../e2e/bench/measure-round.ts'
import { addressVariable } from '../../../e2e/support/address.ts'
import { startStack } from '../../../e2e/support/stack.ts'
import { percentile } from '../measure.ts'
import { table } from '../table.ts'

/** Milliseconds from a touch until the answer is seen, at the 95th percentile. */
const longestAnswer = 100
/** Bytes that the photos of a round may take on the device. */
const mostPhotos = 40_000_000

/** A large round on a slow tablet without network: how long an answer takes, and what the photos weigh. */
export async function benchRound({ answers }: { readonly answers: number }): Promise<boolean> {
  console.log(
    '\nWalking a round of 300 points with 100 photos on a device six times slower than this machine …',
  )
  const stack = await startStack('bench-round')
  process.env[addressVariable] = stack.address
  try {
    const measured = await measureRound({
      address: stack.address,
      points: 300,
      photos: 100,
      answers,
      slowdown: 6,
      say: (what) => console.log(what),
    })
    const { shown, saved } = measured.answers
    console.log(`\n${shown.length} answers, ${measured.points} points, milliseconds from the touch:\n`)
    console.log(
      table(
        ['', 'p50', 'p95', 'most', 'at most'],
        [row('shown', shown, longestAnswer), row('called saved', saved)],
      ),
    )
    console.log(`\nall, until shown: ${shown.map((one) => one.toFixed(0)).join(' ')}`)
    const { photos, grown, whole } = measured.storage
    console.log()
    console.log(
      table(
        ['on the device', 'MB', 'at most'],
        [
          ['contents of 100 photos', megabytes(photos), megabytes(mostPhotos)],
          ["the same by the browser's estimate", megabytes(grown), megabytes(mostPhotos)],
          ['the app with all it keeps', megabytes(whole), ''],
        ],
      ),
    )
    console.log(`\nJavaScript of the first screen: ${(measured.script / 1000).toFixed(1)} kB (gzip)`)
    return percentile(shown, 0.95) <= longestAnswer && Math.max(photos, grown) <= mostPhotos
  } finally {
    await stack.stop()
  }
}

function row(name: string, times: readonly number[], limit?: number): readonly string[] {
  const figures = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)]
  return [name, ...figures.map((one) => one.toFixed(0)), limit?.toFixed(0) ?? '']
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
