import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../src/database/open-database.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { browserOf } from '../signed-in.ts'
import type { Acknowledged, KindOfAct, Writer } from './acts.ts'
import { kindsOfActs } from './acts.ts'
import { startProcess } from './server-process.ts'

/** How the server is to be killed. */
export interface KillOptions {
  /** An empty folder for the embedded database. */
  readonly dataDir: string
  readonly kills: number
  /** The same seed chooses the same acts and moments. */
  readonly seed: number
  readonly say?: (what: string) => void
}

/** What was seen. */
export interface KillReport {
  /** By kind, how many were acknowledged, all of them there at the end. */
  readonly acknowledged: Readonly<Record<string, number>>
  /** How many were sent and never acknowledged; each may be there or not. */
  readonly unacknowledged: number
}

const year = 2026
const unitCode = '1215'
const writers = [`demo-lineManager-${unitCode}`, `demo-safetyRepresentative-${unitCode}`] as const

/** After how many acknowledged acts the server is killed at the latest, and how many milliseconds later. */
const mostActs = 40
const longestAfter = 30

/**
 * Kills the server with SIGKILL at random moments while two write in the same report, and starts it again on the same
 * data. After each death looks for everything that was ever acknowledged. Throws with what is missing.
 */
export async function killServer({ dataDir, kills, seed, say }: KillOptions): Promise<KillReport> {
  const chance = sequence(seed)
  const acknowledged = new Map<KindOfAct, Acknowledged[]>(kindsOfActs.map(({ kind }) => [kind, []]))
  let unacknowledged = 0
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await startProcess(dataDir)
    const { address } = server
    const browsers = await Promise.all(writers.map((id) => browserOf(address, id)))
    let dead = false
    let left = 1 + Math.floor(chance() * mostActs)
    let enough = () => {}
    const moment = new Promise<void>((resolve) => (enough = resolve))
    const working = browsers.map(async (browser, index) => {
      const report = { year, unitCode }
      const writer: Writer = { address, browser, report, name: `writer${index}`, chance }
      while (!dead) {
        const kind = choose(chance())
        const done = await kind.act(writer).catch(() => null)
        if (done) acknowledged.get(kind)?.push(done)
        else unacknowledged += 1
        // A server that takes nothing is killed all the same, and the end of the test says so.
        if ((left -= 1) <= 0) enough()
      }
    })
    await moment
    await pause(chance() * longestAfter)
    dead = true
    await server.end('SIGKILL')
    await Promise.all(working)
    await look(dataDir, acknowledged)
    say?.(`killed ${kill} of ${kills}: ${sum(acknowledged)} acknowledged so far, all there`)
  }
  const counts = [...acknowledged].map(([{ name }, of]) => [name, of.length] as const)
  return { acknowledged: Object.fromEntries(counts), unacknowledged }
}

/** Looks into the database that the dead server has left. */
async function look(dataDir: string, acknowledged: ReadonlyMap<KindOfAct, readonly Acknowledged[]>) {
  const database = await openDatabase({ dataDir })
  try {
    for (const [kind, of] of acknowledged) await expectStored(database, kind, of)
    await expectStandingIsLatest(database)
  } finally {
    await database.close()
  }
}

async function expectStored(database: Database, { name, stored }: KindOfAct, of: readonly Acknowledged[]) {
  if (of.length === 0) return
  const ids = of.map(({ id }) => id)
  const there = new Map(
    (await database.read((trx) => stored(trx, ids))).map(({ id, content }) => [id, content]),
  )
  const missing = of.filter(({ id, content }) => there.get(id) !== content)
  if (missing.length > 0) throw new Error(`Acknowledged ${name} are missing: ${JSON.stringify(missing)}`)
}

/** What an item is answered with is its latest entry, whatever was under way when the server died. */
async function expectStandingIsLatest(database: Database): Promise<void> {
  const wrong = await database.read((trx) =>
    trx
      .with('latest', (query) =>
        query
          .selectFrom('answerHistory')
          .distinctOn(['reportId', 'item'])
          .orderBy('reportId')
          .orderBy('item')
          .orderBy('stamp', 'desc')
          .orderBy('entryId', 'desc')
          .select(['reportId', 'item', 'value']),
      )
      .selectFrom('latest')
      .innerJoin('report', 'report.id', 'latest.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .leftJoin('answer', (join) =>
        join.onRef('answer.reportId', '=', 'latest.reportId').onRef('answer.item', '=', 'latest.item'),
      )
      .where('campaign.year', '=', year)
      .where('report.unitCode', '=', unitCode)
      .whereRef('answer.value', 'is distinct from', 'latest.value')
      .select(['latest.item', 'latest.value', 'answer.value as stands'])
      .execute(),
  )
  if (wrong.length > 0)
    throw new Error(`Something else stands than was answered last: ${JSON.stringify(wrong)}`)
}

function choose(chance: number): KindOfAct {
  const all = kindsOfActs.flatMap(({ kind, weight }) => Array.from({ length: weight }, () => kind))
  return all[Math.floor(chance * all.length)] ?? (all[0] as KindOfAct)
}

function sum(acknowledged: ReadonlyMap<KindOfAct, readonly Acknowledged[]>): number {
  return [...acknowledged.values()].reduce((total, of) => total + of.length, 0)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
