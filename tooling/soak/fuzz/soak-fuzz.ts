import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import { seedDemo } from '../../../packages/api/src/slices/demo/public.ts'
import { testClock } from '../../../packages/api/test/clock.ts'
import type { FuzzOptions, FuzzReport } from '../../../packages/api/test/fuzz/fuzz.ts'
import { fuzz } from '../../../packages/api/test/fuzz/fuzz.ts'
import { table } from '../../benchmarks/table.ts'

/** The fuzz run as a whole, on a database of its own. Returns whether nothing was found. */
export async function soakFuzz({ requests, seed }: Pick<FuzzOptions, 'requests' | 'seed'>): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-soak-'))
  const database = await openDatabase({ dataDir })
  console.log(`\nSending ${requests} wrong requests (seed ${seed}) …`)
  try {
    await database.migrate()
    await database.transaction((trx) => seedDemo(trx, testClock))
    show(await fuzz(database, { requests, seed, say: (what) => console.log(what) }))
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function show({ requests, byKind, byStatus, procedures, routes }: FuzzReport): void {
  const rows = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => [name, String(count)])
  console.log(`\n${requests} requests over ${procedures} procedures and ${routes} addresses:`)
  console.log('no fault of the server, nothing of its inside, nothing of another unit.\n')
  console.log(table(['kind', 'requests'], rows(byKind)))
  console.log()
  console.log(table(['answer', 'requests'], rows(byStatus)))
}
