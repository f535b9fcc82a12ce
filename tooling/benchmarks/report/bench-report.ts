import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import type { ReportFormatName } from '../../../packages/api/src/slices/annual-report/public.ts'
import { readReport, reportFormats } from '../../../packages/api/src/slices/annual-report/public.ts'
import { yearFigures } from '../../../packages/api/src/slices/indicator/public.ts'
import { firstYear, reader, seed } from '../indicators/seed.ts'
import { median, runInTurn } from '../measure.ts'
import { table } from '../table.ts'

const size = { units: 75, years: 3 }
const year = firstYear + size.years - 1
const day = '2026-11-28'
const rounds = 9
const warmUp = 2

/** The whole report as JSON costs at most so many times what the figures that it is made of do: those of two years. */
const ratioTarget = 4

/**
 * From the database to the annual report as a file, as the HSE section gets it, beside the bare figures as JSON. Setting
 * pages is the typesetter's work, and its time is told, not judged. Returns whether the target was met.
 */
export async function benchReport(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-bench-'))
  const database = await openDatabase({ dataDir })
  try {
    console.log(`\nMaking a database with ${size.units} units and ${size.years} years …`)
    await database.migrate()
    await seed(database, size)
    return await compare(database)
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function compare(database: Database): Promise<boolean> {
  const formats: readonly ReportFormatName[] = ['json', 'datapackage', 'html', 'xlsx', 'docx', 'pdf-ua']
  const timings = await runInTurn(
    [
      { name: 'figures', run: () => figures(database) },
      ...formats.map((format) => ({ name: format, run: () => report(database, format) })),
    ],
    { rounds, warmUp },
  )
  const [bare = Number.NaN, ...times] = timings.map(median)
  const rows = formats.map((format, index) => {
    const time = times[index] ?? Number.NaN
    return [format, ms(time), (time / bare).toFixed(1), format === 'json' ? `≤ ${ratioTarget}` : '']
  })
  console.log(
    `\nThe annual report of ${year}, ${size.units} units, ${size.years} years, median of ${rounds} rounds\n`,
  )
  console.log(table(['', 'time', 'times the figures', 'target'], [['figures', ms(bare), '1.0', ''], ...rows]))
  return (times[0] ?? Number.NaN) / bare <= ratioTarget
}

function acting(database: Database) {
  return database.actingFor({ person: reader, action: 'figures.read', day })
}

async function figures(database: Database): Promise<void> {
  JSON.stringify(await acting(database).read((trx) => yearFigures(trx, year)))
}

async function report(database: Database, format: ReportFormatName): Promise<void> {
  const read = await acting(database).read((trx) => readReport(trx, { year, within: null, day }))
  if (!read) throw new Error(`There is no report of ${year}`)
  await reportFormats[format].write(read, 'nb')
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
