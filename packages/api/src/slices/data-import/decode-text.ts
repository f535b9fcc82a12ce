import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import type { DataFault, FileExpectation } from './file-fault.ts'
import { faultOfFile } from './file-fault.ts'

const largestMebibytes = 32

/** The largest file that is read, in bytes: a thousand times what a university's answers take. */
export const largestFileBytes = largestMebibytes * 1024 * 1024

/**
 * The text of a file: UTF-8, with or without byte order mark, else Windows-1252.
 * Refuses what is empty, too large, or no plain text (a spreadsheet, UTF-16, anything with control characters).
 */
export function decodeText(bytes: Uint8Array): Result<string, DataFault> {
  if (bytes.length > largestFileBytes) return refused({ kind: 'mebibytes', atMost: largestMebibytes })
  const text = inUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  if (text.trim() === '') return refused({ kind: 'content' })
  if (controlCharacter.test(text)) return refused({ kind: 'plainText' })
  return ok(text)
}

// Everything below a space that is neither tab nor the end of a line, and what Windows-1252 leaves undefined.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refused(expected: FileExpectation): Result<never, DataFault> {
  return failed(faultOfFile(expected))
}
