import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** A holder shows that it lives by touching the lock this often; untouched for `abandonedAfter`, the lock counts as abandoned. */
const touchEvery = 1_000
const abandonedAfter = 10_000
const lookAgainAfter = 50

/**
 * Runs `work` while holding the lock file at `path`, which one process at a time can hold; others wait.
 * A lock that a killed process left behind is taken over.
 */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  while (!(await take(path, token))) {
    if (await isAbandoned(path)) await clear(path)
    else await pause(lookAgainAfter)
  }
  const heartbeat = setInterval(() => void touch(path), touchEvery)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    if ((await contentOf(path)) === token) await rm(path, { force: true })
  }
}

async function take(path: string, token: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(token)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
  return Date.now() - mtimeMs > abandonedAfter
}

/** Renaming first makes sure that of two who wait, one clears; a fresh lock caught by mistake is put back. */
async function clear(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if (!(await isAbandoned(aside))) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => undefined)
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
