import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KillTabletOptions } from '../../../e2e/kill/kill-tablet.ts'
import { killTablet } from '../../../e2e/kill/kill-tablet.ts'
import { addressVariable } from '../../../e2e/support/address.ts'
import { startStack } from '../../../e2e/support/stack.ts'
import { table } from '../../benchmarks/table.ts'

/** The tablet's browser killed many times on a round, beside a system of its own. Returns whether nothing was lost. */
export async function soakRound({
  kills,
  seed,
}: Pick<KillTabletOptions, 'kills' | 'seed'>): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'hms-soak-'))
  console.log(`\nKilling the tablet ${kills} times (seed ${seed}) …`)
  const stack = await startStack('soak-round')
  process.env[addressVariable] = stack.address
  try {
    const { address } = stack
    const say = (what: string) => console.log(what)
    const report = await killTablet({ address, profile, kills, seed, longestLife: 6_000, say })
    const rows = Object.entries(report.saved).map(([kind, count]) => [kind, String(count)])
    console.log(
      `\nNothing that was shown as saved is missing, and all of it is at the server, once: ${report.unsaved} acts were not shown as saved, ${report.offline} of ${kills} lives had no network.\n`,
    )
    console.log(table(['shown as saved', 'there'], rows))
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  } finally {
    await stack.stop()
    await rm(profile, { recursive: true, force: true })
  }
}
