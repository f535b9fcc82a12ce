import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../src/database/open-database.ts'
import { answering } from './entries.ts'
import { startProcess } from './kill/server-process.ts'
import { browserOf } from './signed-in.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hms-killed-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const unitCode = '1215'
const edition = findEdition('2026')
const putItems = (edition ? itemsOf(edition) : []).filter(({ question }) => !question.derivedFrom)

test(
  'killed while answers are being saved, it has every acknowledged answer when it starts again',
  { timeout: 90_000 },
  async () => {
    const first = await startProcess(dataDir)
    const manager = await browserOf(first.address, `demo-lineManager-${unitCode}`)

    const acknowledged = new Map<string, string>()
    const killAfter = 25
    let death: Promise<void> | null = null
    const saving = putItems.map(async ({ key: item, options: [value = null] }) => {
      const answer = answering({ year: 2026, unitCode }, item, value)
      const { status } = await manager.mutate(first.address, 'report.answer', answer)
      if (status !== 200 || value === null) return
      acknowledged.set(item, value)
      if (acknowledged.size === killAfter) death = first.end('SIGKILL')
    })
    await Promise.allSettled(saving)
    await death
    expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter)

    const second = await startProcess(dataDir)
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

    await second.end('SIGTERM')
    expect(await beside.isReady()).toBe(true)
    await beside.close()
  },
)
