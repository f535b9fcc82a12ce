import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { formatStamp } from '@hms/domain/register'
import { openDatabase } from '../../../packages/api/src/database/open-database.ts'
import { median } from '../measure.ts'
import { table } from '../table.ts'
import { listen, save } from './load.ts'
import type { Saves, SaveRequest } from './load.ts'
import type { OpenReport } from './seed-storm.ts'
import { seedStorm, year } from './seed-storm.ts'

/** At least this share of the saves of a bare route. */
const target = 0.5

const rounds = 5
const milliseconds = 4_000
const lines = 64

/**
 * Deadline day: in so many open reports one saves answers while the other's page follows, beside a bare route with one
 * upsert on the same machine, in turn. Returns whether the target was met.
 */
export async function benchStorm({ reports }: { readonly reports: number }): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-storm-'))
  // Holds the embedded database, whichever of the servers comes and goes.
  const database = await openDatabase({ dataDir })
  const servers: { stop(): Promise<void> }[] = []
  try {
    await database.migrate()
    const open = await seedStorm(database, reports)
    const hms = await start(new URL('../../../packages/api/test/storm/run-hms.ts', import.meta.url), dataDir)
    servers.push(hms)
    const bare = await start(
      new URL('../../../packages/api/test/storm/run-bare.ts', import.meta.url),
      dataDir,
    )
    servers.push(bare)
    return show(reports, await inTurn(open, hms.address, bare.address))
  } finally {
    for (const server of servers) await server.stop()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** What was measured, round by round. */
interface Measured {
  readonly ours: readonly Saves[]
  readonly limits: readonly Saves[]
  /** How often pages were told of changes. */
  readonly told: readonly number[]
}

async function inTurn(open: readonly OpenReport[], ours: string, bare: string): Promise<Measured> {
  const streams = await listen(ours, open.map(streamOf))
  const measured = { ours: [] as Saves[], limits: [] as Saves[], told: [] as number[] }
  const options = { lines, milliseconds }
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const before = streams.changes()
    const mine = await save(ours, answersOf(open), options)
    const limit = await save(bare, upsertsOf(open), options)
    if (round === 0) continue
    measured.ours.push(mine)
    measured.limits.push(limit)
    measured.told.push(streams.changes() - before)
  }
  streams.close()
  return measured
}

function show(reports: number, { ours, limits, told }: Measured): boolean {
  const of = (saves: readonly Saves[], what: keyof Saves) => median(saves.map((each) => each[what]))
  const row = (name: string, saves: readonly Saves[]) => [
    name,
    String(Math.round(of(saves, 'perSecond'))),
    `${of(saves, 'p99').toFixed(0)} ms`,
  ]
  // Round by round: what else the machine did then hit both.
  const share = median(
    ours.map(({ perSecond }, round) => perSecond / (limits[round]?.perSecond ?? Number.NaN)),
  )
  console.log(
    `\n${reports} open reports, each followed by the other's page; ${lines} saves under way; median of ${rounds} rounds\n`,
  )
  console.log(
    table(
      ['', 'saves a second', '99 of 100 within'],
      [row('this system', ours), row('one bare upsert', limits)],
    ),
  )
  console.log(`\nPages were told of changes ${median(told)} times a round.`)
  console.log(`Share of the bare route: ${share.toFixed(2)} (target: at least ${target})`)
  return share >= target
}

const edition = findEdition('2026')
const items = (edition ? itemsOf(edition) : []).filter(({ question }) => !question.derivedFrom)

/** Answers one after another: a person clicks through the report, everybody at the same time. */
function answersOf(open: readonly OpenReport[]): () => SaveRequest {
  let count = 0
  return () => {
    const number = (count += 1)
    const { unitCode, manager } = open[number % open.length] as OpenReport
    const { key, options } = items[Math.floor(number / open.length) % items.length] as (typeof items)[number]
    const stamp = formatStamp({ wall: Date.now(), counter: number % 99_999, writer: 'storm' })
    const value = options[number % options.length]
    return {
      path: '/trpc/report.answer',
      body: JSON.stringify({ year, unitCode, entries: [{ id: randomUUID(), item: key, value, stamp }] }),
      cookie: `hms_session=${manager}`,
    }
  }
}

function upsertsOf(open: readonly OpenReport[]): () => SaveRequest {
  let count = 0
  return () => {
    const number = (count += 1)
    const { unitCode } = open[number % open.length] as OpenReport
    const { key, options } = items[Math.floor(number / open.length) % items.length] as (typeof items)[number]
    const value = options[number % options.length]
    return { path: '/save', body: JSON.stringify({ unitCode, item: key, value, id: randomUUID() }) }
  }
}

function streamOf({ unitCode, representative }: OpenReport) {
  const input = encodeURIComponent(JSON.stringify({ year, unitCode, tab: `storm-${unitCode}`, since: 0 }))
  return { path: `/trpc/report.live?input=${input}`, cookie: `hms_session=${representative}` }
}

async function start(program: URL, dataDir: string) {
  const child = spawn(process.execPath, [fileURLToPath(program), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`${program.pathname} ended with ${code}`)))
  })
  return {
    address,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
