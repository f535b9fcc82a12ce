import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killServer } from './kill-server.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hms-kills-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test(
  'killed at random moments under two writers, the server has every acknowledged answer and comment',
  { timeout: 240_000 },
  async () => {
    const { acknowledged } = await killServer({ dataDir, kills: 3, seed: 20_261_125 })
    expect(acknowledged['answers']).toBeGreaterThan(0)
    expect(acknowledged['comments']).toBeGreaterThan(0)
  },
)
