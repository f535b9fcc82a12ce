import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { YearFigures } from '@hms/domain/indicator'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { yearFigures } from '../../../packages/api/src/slices/indicator/public.ts'
import { median, runInTurn } from '../measure.ts'
import { table } from '../table.ts'
import { handWritten } from './best-sql.ts'
import { countsOf, countsOfRows } from './same-counts.ts'
import type { Size } from './seed.ts'
import { firstYear, reader, seed } from './seed.ts'

/** At most this many times as slow as hand-written SQL for the same counts. */
const ratioTarget = 2
/** An institution of usual size, and the most milliseconds that a year of it may take. */
const usual: Size = { units: 75, years: 2 }
const usualTarget = 50

const rounds = 9
const warmUp = 2

/**
 * From the database to the JSON of a year's figures, as the API makes it for a member of the committee, beside hand-written SQL for the counts that stand in it:
 * those of the year, and those of the year before that its changes are counted from.
 * Returns whether the targets were met.
 */
export async function benchIndicators(size: Size): Promise<boolean> {
  const isLargeMet = await withSeeded(size, (database) => compare(database, size))
  const isUsualMet = await withSeeded(usual, measureUsual)
  return isLargeMet && isUsualMet
}

async function compare(database: Database, size: Size): Promise<boolean> {
  const years = Array.from({ length: size.years }, (_, index) => firstYear + index)
  await checkSameCounts(database, years)

  const rows: string[][] = []
  let worst = 0
  for (const year of years) {
    const needed = years.filter((other) => other === year || other === year - 1)
    const sql = Object.entries(handWritten).map(([name, count]) => ({
      name,
      run: () => database.withConnection(async (connection) => void (await count(connection, needed))),
    }))
    const ours = { name: 'figures', run: async () => void (await figuresAsJson(database, year)) }
    const timings = await runInTurn([ours, ...sql], { rounds, warmUp })
    const [ourTime = Number.NaN, ...sqlTimes] = timings.map(median)
    const best = Math.min(...sqlTimes)
    const bestName = sql[sqlTimes.indexOf(best)]?.name ?? ''
    worst = Math.max(worst, ourTime / best)
    rows.push([
      String(year),
      ms(ourTime),
      ms(best),
      bestName,
      (ourTime / best).toFixed(2),
      `≤ ${ratioTarget}`,
    ])
  }

  console.log(
    `\nA year's figures as JSON, ${size.units} units, ${size.years} years, median of ${rounds} rounds\n`,
  )
  console.log(table(['', 'this system', 'best SQL', 'which', 'times as slow', 'target'], rows))
  return worst <= ratioTarget
}

async function measureUsual(database: Database): Promise<boolean> {
  const year = firstYear + usual.years - 1
  const run = async () => void (await figuresAsJson(database, year))
  const [runs = []] = await runInTurn([{ name: 'figures', run }], { rounds: 31, warmUp: 5 })
  const time = median(runs)
  console.log(`\n${usual.units} units, median of 31 rounds\n`)
  console.log(table(['', 'this system', 'target'], [[String(year), ms(time), `≤ ${usualTarget} ms`]]))
  return time <= usualTarget
}

async function figuresAsJson(database: Database, year: number): Promise<string> {
  return JSON.stringify(await figuresOfYear(database, year))
}

async function figuresOfYear(database: Database, year: number): Promise<YearFigures> {
  const acting = database.actingFor({ person: reader, action: 'figures.read', day: '2026-11-23' })
  const figures = await acting.read((trx) => yearFigures(trx, year))
  if (!figures) throw new Error(`There are no figures of ${year}`)
  return figures
}

/** A race between two that count differently says nothing. */
async function checkSameCounts(database: Database, years: readonly number[]): Promise<void> {
  for (const year of years) {
    const ours = countsOf(await figuresOfYear(database, year))
    for (const [name, count] of Object.entries(handWritten)) {
      const theirs = countsOfRows(await database.withConnection((connection) => count(connection, [year])))
      if (ours !== theirs)
        throw new Error(`The counts of ${year} differ from those of hand-written SQL (${name})`)
    }
  }
  console.log('\nThe counts are the same on both sides, in every year.')
}

/** Works on a database of its own, seeded, and deletes it. */
async function withSeeded<Result>(
  size: Size,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-bench-'))
  const database = await openDatabase({ dataDir })
  try {
    console.log(`\nMaking a database with ${size.units} units and ${size.years} years …`)
    await database.migrate()
    await seed(database, size)
    return await work(database)
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
