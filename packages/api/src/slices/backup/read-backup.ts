import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import type { BackupHead, TableHead } from './backup-format.ts'
import { backupVersion, contentHash, endOfRows } from './backup-format.ts'
import type { BackupSummary } from './take-backup.ts'

/** A file is no backup that can be restored. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault'
  readonly problem: 'notABackup' | 'damaged' | 'tooNew'

  constructor(problem: BackupFault['problem'], options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}

/** A part of a backup, in the order in which they come: the head, then each table's head and rows, then the summary. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: TableHead }
  /** Some whole rows of the table that was named last, as COPY takes them. */
  | { readonly kind: 'rows'; readonly rows: Buffer }
  /** The end: everything before it is as it was written. */
  | { readonly kind: 'verified'; readonly summary: BackupSummary }

const headShape = z.object({
  format: z.literal('hms-backup'),
  version: z.number(),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
})
const tableShape = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
const tailShape = z.object({ tables: z.number(), rows: z.number(), sha256: z.string() })

const newline = 0x0a
/** No line of ours is longer; in a foreign file the first line end can be far away. */
const longestHead = 1024 * 1024

/**
 * Reads a backup part by part. Only what is followed by `verified` is whole and as it was written: whoever changes
 * something reads to the end first. Throws a BackupFault for anything else than an unharmed backup of a known version.
 */
export async function* readBackup(file: Readable): AsyncGenerator<BackupPart> {
  const hash = contentHash()
  let head: BackupHead | null = null
  let inRows = false
  let verified = false
  const counted = { tables: 0, rows: 0 }

  for await (const lines of wholeLines(file)) {
    let start = 0
    while (start < lines.length) {
      if (verified) throw new BackupFault('damaged')
      if (inRows) {
        const { end, count, ended } = rowsFrom(lines, start)
        counted.rows += count
        if (count > 0) yield { kind: 'rows', rows: lines.subarray(start, end) }
        const next = ended ? end + endOfRows.length : end
        hash.update(lines.subarray(start, next))
        inRows = !ended
        start = next
        continue
      }
      const end = lines.indexOf(newline, start) + 1
      const line = lines.subarray(start, end)
      start = end
      const value = parsed(line)
      if (!head) {
        head = readHead(value)
        hash.update(line)
        yield { kind: 'head', head }
        continue
      }
      const table = tableShape.safeParse(value)
      if (table.success) {
        counted.tables += 1
        inRows = true
        hash.update(line)
        yield { kind: 'table', table: table.data }
        continue
      }
      const tail = tailShape.safeParse(value)
      const asWritten =
        tail.data?.sha256 === hash.digest('hex') &&
        tail.data.tables === counted.tables &&
        tail.data.rows === counted.rows
      if (!asWritten) throw new BackupFault('damaged')
      verified = true
    }
  }
  if (!head) throw new BackupFault('notABackup')
  if (!verified) throw new BackupFault('damaged')
  yield { kind: 'verified', summary: { takenAt: head.takenAt, ...counted } }
}

function readHead(value: unknown): BackupHead {
  const { success, data } = headShape.safeParse(value)
  if (!success) throw new BackupFault('notABackup')
  if (data.version > backupVersion) throw new BackupFault('tooNew')
  return data
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The rows from a place on: where they end, how many they are, and whether the line after them ends the table. */
function rowsFrom(lines: Buffer, from: number): { end: number; count: number; ended: boolean } {
  let end = from
  let count = 0
  while (end < lines.length) {
    if (lines.subarray(end, end + endOfRows.length).equals(endOfRows)) return { end, count, ended: true }
    end = lines.indexOf(newline, end) + 1
    count += 1
  }
  return { end, count, ended: false }
}

/** The unpacked file in pieces that end with a line end. */
async function* wholeLines(file: Readable): AsyncGenerator<Buffer> {
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  let rest: Buffer[] = []
  let isFirst = true
  try {
    for await (const chunk of file.pipe(unpacked) as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(newline) + 1
      rest.push(end === 0 ? chunk : chunk.subarray(0, end))
      if (end === 0) {
        if (isFirst && rest.reduce((sum, { length }) => sum + length, 0) > longestHead)
          throw new BackupFault('notABackup')
        continue
      }
      yield Buffer.concat(rest)
      isFirst = false
      rest = [chunk.subarray(end)]
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? faultOf(error as NodeJS.ErrnoException, isFirst) : error
  } finally {
    file.destroy()
  }
  if (rest.some(({ length }) => length > 0)) throw new BackupFault(isFirst ? 'notABackup' : 'damaged')
}

/** What is wrong with the packing of a file, by the code of the error; another error is of the file system. */
function faultOf(error: NodeJS.ErrnoException, isFirst: boolean): Error {
  if (!error.code?.startsWith('Z_')) return error
  const isNoGzip = error.code === 'Z_DATA_ERROR' && /incorrect header check/.test(error.message) && isFirst
  return new BackupFault(isNoGzip ? 'notABackup' : 'damaged', { cause: error })
}
