import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../src/database/open-database.ts'
import { answering } from './entries.ts'
import { browserOf } from './signed-in.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hms-killed-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

interface ServerProcess {
  readonly process: ChildProcess
  readonly address: string
}

async function startProcess(): Promise<ServerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('run-server.ts', import.meta.url)), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  return { process: child, address }
}

function ended({ process: child }: ServerProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve))
}

const unitCode = '1215'
const edition = findEdition('2026')
const putItems = (edition ? itemsOf(edition) : []).filter(({ question }) => !question.derivedFrom)

test(
  'killed while answers are being saved, it has every acknowledged answer when it starts again',
  { timeout: 90_000 },
  async () => {
    const first = await startProcess()
    const manager = await browserOf(first.address, `demo-lineManager-${unitCode}`)

    const acknowledged = new Map<string, string>()
    const killAfter = 25
    const saving = putItems.map(async ({ key: item, options: [value = null] }) => {
      const answer = answering({ year: 2026, unitCode }, item, value)
      const { status } = await manager.mutate(first.address, 'report.answer', answer)
      if (status !== 200 || value === null) return
      acknowledged.set(item, value)
      if (acknowledged.size === killAfter) first.process.kill('SIGKILL')
    })
    await Promise.all([ended(first), Promise.allSettled(saving)])
    expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter)

    const second = await startProcess()
    const again = await browserOf(second.address, `demo-lineManager-${unitCode}`)
    const opened = await again.query(second.address, 'report.open', { year: 2026, unitCode })
    const { result } = JSON.parse(opened.text) as {
      result: { data: { answers: Record<string, { value: string }> } }
    }
    for (const [item, value] of acknowledged) expect(result.data.answers[item]?.value).toBe(value)

    // Another process works on the same folder meanwhile.
    const beside = await openDatabase({ dataDir })
    const { count } = await beside.read((trx) =>
      trx
        .selectFrom('answer')
        .innerJoin('report', 'report.id', 'answer.reportId')
        .innerJoin('campaign', 'campaign.id', 'report.campaignId')
        .where('campaign.year', '=', 2026)
        .where('unitCode', '=', unitCode)
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    expect(count).toBe(Object.keys(result.data.answers).length)

    second.process.kill('SIGTERM')
    await ended(second)
    expect(await beside.isReady()).toBe(true)
    await beside.close()
  },
)
