import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How a file is written. */
export interface WriteOptions {
  /** Whether a file that is there gives way. Otherwise writing throws EEXIST. */
  readonly overwrite: boolean
  /** Who may read it, e.g. `0o600`. */
  readonly mode?: number
}

/**
 * Writes a file so that it is there whole, or not at all, whatever happens meanwhile: beside its place first, and put
 * there when everything is on the disk. What is no ordinary file (a pipe, a device) is written to directly.
 */
export async function writeFileWhole<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
  { overwrite, mode = 0o666 }: WriteOptions,
): Promise<T> {
  const present = await stat(path).catch(() => null)
  if (present?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
  if (present && !present.isFile()) return intoOpened(path, 'w', mode, write)
  if (present && !overwrite) throw alreadyThere(path)
  const target = present ? await realpath(path) : path
  const unfinished = `${target}.${randomUUID()}.part`
  try {
    const result = await intoOpened(unfinished, 'wx', mode, write)
    await (overwrite ? rename(unfinished, target) : putInPlace(unfinished, target))
    await syncFolder(dirname(target))
    return result
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function intoOpened<T>(
  path: string,
  flags: 'w' | 'wx',
  mode: number,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags, mode)
  try {
    const result = await write(file)
    // A pipe has nothing to sync.
    await file.sync().catch(() => undefined)
    return result
  } finally {
    await file.close()
  }
}

/** Renames without ever replacing: unlike `rename`, a link refuses a name that is taken meanwhile. */
async function putInPlace(unfinished: string, target: string): Promise<void> {
  try {
    await link(unfinished, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // A file system without links: the name was free when writing began.
    await rename(unfinished, target)
  }
}

/** Makes the name survive a power cut, where the system can do so. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function alreadyThere(path: string): Error {
  return Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' })
}
