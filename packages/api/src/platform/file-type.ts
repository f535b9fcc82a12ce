import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The types of file that can be kept with a row of a register. */
export const fileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const

/** One of the types. */
export type FileType = (typeof fileTypes)[number]

/** The largest file that is kept, in bytes. */
export const largestFile = 2_500_000

/** What a file of each type begins with. */
const beginnings: Readonly<Record<FileType, (bytes: Buffer) => boolean>> = {
  'application/pdf': (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
  'image/png': (bytes) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  'image/jpeg': (bytes) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff',
  'image/webp': (bytes) =>
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
}

/** The type that a file's content shows, whatever it is called; null when it is none that is kept. */
export function fileTypeOf(bytes: Buffer): FileType | null {
  return fileTypes.find((type) => beginnings[type](bytes)) ?? null
}

/** A file as a screen sends it. */
export const fileInput = {
  name: z.string().trim().min(1).max(200),
  /** In base64. */
  content: z.base64().max(Math.ceil(largestFile / 3) * 4),
}

/** A file that was looked at: the type is what its content shows, and not what it was called. */
export interface CheckedFile {
  readonly sha256: string
  readonly type: FileType
  readonly name: string
  readonly bytes: number
  readonly content: Buffer
}

/** Looks at a file that was sent; null when it is empty, too large, or none of the types. */
export function checkedFile(sent: { readonly name: string; readonly content: string }): CheckedFile | null {
  const content = Buffer.from(sent.content, 'base64')
  const type = fileTypeOf(content)
  if (type === null || content.length > largestFile) return null
  return {
    sha256: createHash('sha256').update(content).digest('hex'),
    type,
    name: sent.name,
    bytes: content.length,
    content,
  }
}
