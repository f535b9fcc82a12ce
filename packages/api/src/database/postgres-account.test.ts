import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canReach } from './postgres-account.ts'

let parent: string
let folder: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'hms-reach-'))
  folder = join(parent, 'programs')
  await mkdir(folder)
})
afterAll(() => rm(parent, { recursive: true }))

const stranger = { uid: 54_321, gid: 54_321 }

test.each([
  ['open to all', 0o755, 0o755, true],
  ['can be passed through, not listed', 0o711, 0o755, true],
  ['a closed folder above', 0o700, 0o755, false],
  ['itself closed', 0o755, 0o700, false],
])('%s', async (_, above, itself, expected) => {
  await chmod(parent, above)
  await chmod(folder, itself)
  expect(await canReach(folder, stranger)).toBe(expected)
})

test('this process itself reaches whatever it can', async () => {
  await chmod(parent, 0o700)
  expect(await canReach(folder, null)).toBe(true)
})
