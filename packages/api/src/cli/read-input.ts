import { createReadStream } from 'node:fs'
import { largestFileBytes } from '../slices/data-import/public.ts'
import { Refused } from './cli-fault.ts'
import type { CliTexts } from './cli-texts.ts'

/**
 * Reads a file that the user has named, up to one byte more than an import takes: enough to refuse a larger one.
 * Throws a Refused that says why when it can't be read.
 */
export async function readInput(t: CliTexts, file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of createReadStream(file, { end: largestFileBytes })) chunks.push(chunk as Buffer)
  } catch (error) {
    throw new Refused(whyUnreadable(t, file, error as NodeJS.ErrnoException), { cause: error })
  }
  return Buffer.concat(chunks)
}

/** Why a file can't be read, in words. */
export function whyUnreadable(t: CliTexts, file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return t('files.missing', { file })
  if (code === 'EISDIR') return t('files.isFolder', { file })
  if (code === 'EACCES' || code === 'EPERM') return t('files.noAccess', { file })
  return t('files.unreadable', { file, cause: code ?? message })
}

/** Whether an error comes from reading or writing a file, not from the connection to the database. */
export function isOfFile({ syscall, code }: NodeJS.ErrnoException): boolean {
  return syscall !== undefined && !code?.startsWith('ECONN')
}
