import type { CleanedPicture } from './cleaned-picture.ts'

const headerLength = 12
const keptChunks: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'])
/** What the header of an extended picture says beside it: notes of cameras, and that it moves. */
const flags = { metadata: 0x0c, animation: 0x02 }

type Size = Pick<CleanedPicture, 'width' | 'height'>

/** How large each kind of picture says that it is. */
const sizes: Readonly<Record<string, (data: Buffer) => Size | null>> = {
  VP8X: (data) =>
    data.length < 10 ? null : { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 },
  'VP8 ': (data) =>
    data.length < 10 ? null : { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff },
  VP8L: (data) => {
    if (data.length < 5) return null
    const bits = data.readUInt32LE(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  },
}

/** A WebP without notes of cameras and programs; null of one that isn't whole, or that moves. */
export function cleanWebp(bytes: Buffer): CleanedPicture | null {
  if (bytes.length < headerLength) return null
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  const kept: Buffer[] = []
  let size: Size | null = null
  let hasPicture = false
  for (let at = headerLength; at + 8 <= end;) {
    const type = bytes.subarray(at, at + 4).toString('latin1')
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return null
    const data = bytes.subarray(at + 8, at + 8 + length)
    size ??= sizes[type]?.(data) ?? null
    if (type === 'VP8 ' || type === 'VP8L') hasPicture = true
    if (type === 'VP8X' && ((data[0] ?? 0) & flags.animation) !== 0) return null
    if (keptChunks.has(type))
      kept.push(type === 'VP8X' ? withoutMetadata(bytes, at, next) : bytes.subarray(at, next))
    at = next
  }
  if (!size || !hasPicture) return null
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept])
  const header = Buffer.alloc(8)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(body.length, 4)
  return { content: Buffer.concat([header, body]), ...size }
}

function withoutMetadata(bytes: Buffer, at: number, end: number): Buffer {
  const chunk = Buffer.from(bytes.subarray(at, end))
  chunk[8] = (chunk[8] ?? 0) & ~flags.metadata
  return chunk
}
