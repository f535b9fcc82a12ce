import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import { readMeasures, readRollUp } from '../../../packages/api/src/slices/measure/public.ts'
import { median, runInTurn } from '../measure.ts'
import { table } from '../table.ts'
import { pages, rollUpBySql } from './best-sql.ts'
import { day, reader, seedPlans, year } from './seed-plans.ts'

/** A connection without query builder. */
type Connection = Parameters<Parameters<Database['withConnection']>[0]>[0]

/** At most this many times as slow as hand-written SQL for the same. */
const ratioTarget = 2
const size = { units: 500, measures: 5_000 }
const rounds = 31
const warmUp = 5

const person = { appointments: [{ role: 'hseSection', unit: null }] } as const
const late = { year, due: ['late' as const], alone: false, order: 'deadline' as const, page: 1, pageSize: 50 }

/**
 * The institution's roll-up and a filtered page of measures, as the API makes them for the HSE section behind row-level
 * security, beside hand-written SQL for the same rows without it. Returns whether the targets were met.
 */
export async function benchPlans(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-bench-'))
  const database = await openDatabase({ dataDir })
  try {
    console.log(`\nMaking a database with ${size.units} units and ${size.measures} measures …`)
    await database.migrate()
    await seedPlans(database, size)
    await checkSame(database)
    return await compare(database)
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function acting(database: Database) {
  return database.actingFor({ person: reader, action: 'measures.read', day })
}

const rollUp = (database: Database) => acting(database).read((trx) => readRollUp(trx, { year }, day))
const page = (database: Database) => acting(database).read((trx) => readMeasures(trx, person, late, day))

async function compare(database: Database): Promise<boolean> {
  const bySql = (query: (connection: Connection) => Promise<unknown>) => () =>
    database.withConnection(async (connection) => void JSON.stringify(await query(connection)))
  const races = [
    {
      name: 'institution’s roll-up',
      ours: async () => void JSON.stringify(await rollUp(database)),
      sql: { 'two queries': bySql(rollUpBySql) },
    },
    {
      name: 'filtered page',
      ours: async () => void JSON.stringify(await page(database)),
      sql: Object.fromEntries(Object.entries(pages).map(([name, query]) => [name, bySql(query)])),
    },
  ]
  const rows: string[][] = []
  let worst = 0
  for (const { name, ours, sql } of races) {
    const ways = Object.entries(sql)
    const contestants = [{ name: 'ours', run: ours }, ...ways.map(([way, run]) => ({ name: way, run }))]
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
  console.log(`\n${size.measures} measures over ${size.units} units, median of ${rounds} rounds\n`)
  console.log(table(['', 'this system', 'best SQL', 'which', 'times as slow', 'target'], rows))
  return worst <= ratioTarget
}

/** A race between two that answer differently says nothing. */
async function checkSame(database: Database): Promise<void> {
  const ours = await rollUp(database)
  const ourPage = await page(database)
  await database.withConnection(async (connection) => {
    const { cells, findings } = await rollUpBySql(connection)
    const sum = (rows: readonly { count: string }[]) =>
      rows.reduce((total, { count }) => total + Number(count), 0)
    const lateBySql = sum(cells.filter((cell) => cell.due === 'late'))
    const without = findings.reduce((total, one) => total + Number(one.without), 0)
    const ourWithout = Object.values(ours.findings).reduce((total, one) => total + one.withoutMeasure, 0)
    const everyWay = await Promise.all(Object.values(pages).map((query) => query(connection)))
    const same =
      ours.all.total === sum(cells) &&
      ours.all.late === lateBySql &&
      ourWithout === without &&
      ourPage.total === lateBySql &&
      ourPage.rows.length === 50 &&
      everyWay.every((rows) => ourPage.rows.every(({ id }, index) => id === rows[index]?.id))
    if (!same) throw new Error('The measures differ from those of hand-written SQL')
  })
  console.log('\nThe measures are the same on both sides.')
}
