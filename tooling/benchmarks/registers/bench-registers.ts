import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import { median, runInTurn } from '../measure.ts'
import { table } from '../table.ts'
import type { RegisterRace } from './register-race.ts'
import { seedUnits } from './seed-sick-leave.ts'
import { sickLeaveCase } from './sick-leave-case.ts'

/** At most this many times as slow as hand-written SQL for the same. */
const ratioTarget = 2
const units = 500
const years = 10
const rounds = 41
const warmUp = 8

/** The registers that are raced. Another is a line here. */
const cases = [sickLeaveCase(units, years)]

/**
 * Figures of the registers as the API makes them for the HSE section behind row-level security, beside hand-written SQL
 * for the same without it. Returns whether the targets were met.
 */
export async function benchRegisters(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-bench-'))
  const database = await openDatabase({ dataDir })
  try {
    console.log(`\nMaking a database with ${units} units and ${years} years …`)
    await database.migrate()
    await seedUnits(database, units)
    for (const { name, seed, checkSame } of cases) {
      console.log(await seed(database))
      await checkSame(database)
      console.log(`The figures of ${name} are the same on both sides.`)
    }
    return await compare(
      database,
      cases.flatMap(({ races }) => races),
    )
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function compare(database: Database, races: readonly RegisterRace[]): Promise<boolean> {
  const rows: string[][] = []
  let worst = 0
  for (const { name, ours, sql } of races) {
    const ways = Object.entries(sql)
    const contestants = [
      { name: 'ours', run: async () => void JSON.stringify(await ours(database)) },
      ...ways.map(([way, query]) => ({
        name: way,
        run: () =>
          database.withConnection(async (connection) => void JSON.stringify(await query(connection))),
      })),
    ]
    const [our = Number.NaN, ...times] = (await runInTurn(contestants, { rounds, warmUp })).map(median)
    const best = Math.min(...times)
    worst = Math.max(worst, our / best)
    rows.push([
      name,
      `${our.toFixed(1)} ms`,
      `${best.toFixed(1)} ms`,
      ways[times.indexOf(best)]?.[0] ?? '',
      (our / best).toFixed(2),
      `≤ ${ratioTarget}`,
    ])
  }
  console.log(`\n${units} units, ${years} years, median of ${rounds} rounds\n`)
  console.log(table(['', 'this system', 'best SQL', 'which', 'times as slow', 'target'], rows))
  return worst <= ratioTarget
}
