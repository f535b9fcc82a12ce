import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KillOptions } from '../../../packages/api/test/kill/kill-server.ts'
import { killServer } from '../../../packages/api/test/kill/kill-server.ts'
import { table } from '../../benchmarks/table.ts'

/** The server killed many times under two writers, on a database of its own. Returns whether nothing was lost. */
export async function soakKill({ kills, seed }: Pick<KillOptions, 'kills' | 'seed'>): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-soak-'))
  console.log(`\nKilling the server ${kills} times (seed ${seed}) …`)
  try {
    const report = await killServer({ dataDir, kills, seed, say: (what) => console.log(what) })
    const rows = Object.entries(report.acknowledged).map(([name, count]) => [name, String(count)])
    console.log(`\nNothing that was acknowledged is missing; ${report.unacknowledged} acts got no answer.\n`)
    console.log(table(['acknowledged', 'there'], rows))
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
