import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withStartLock } from './start-lock.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-lock-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('one at a time holds the lock, and all get their turn', async () => {
  const path = join(folder, 'turns')
  let inside = 0
  const turns = await Promise.all(
    [1, 2, 3, 4, 5].map((turn) =>
      withStartLock(path, async () => {
        inside += 1
        await pause(10)
        expect(inside).toBe(1)
        inside -= 1
        return turn
      }),
    ),
  )
  expect(turns).toEqual([1, 2, 3, 4, 5])
})

test('it is let go when the work fails', async () => {
  const path = join(folder, 'failing')
  await expect(withStartLock(path, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
  expect(await withStartLock(path, () => Promise.resolve('next'))).toBe('next')
})

test('a lock that a killed process left behind is taken over, by one of those who wait', async () => {
  const path = join(folder, 'abandoned')
  await writeFile(path, 'somebody who is gone')
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(path, longAgo, longAgo)

  let inside = 0
  await Promise.all(
    [1, 2, 3].map(() =>
      withStartLock(path, async () => {
        inside += 1
        await pause(10)
        expect(inside).toBe(1)
        inside -= 1
      }),
    ),
  )
  await expect(stat(path)).rejects.toThrow('ENOENT')
})
