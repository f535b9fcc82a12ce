import { inflateSync } from 'node:zlib'

/** An attachment larger than this is none of ours: a whole report is some 20 kB. */
const largest = 1_000_000

/**
 * The first file that is attached to a PDF, as text; null when there is none that can be read. Reads what our own typesetter
 * writes: a stream of its own, plain or deflated, with its length beside it (ISO 32000-1, 7.11.4).
 */
export function readAttachment(pdf: Uint8Array): string | null {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const place = file.indexOf('/Type /EmbeddedFile')
  if (place < 0) return null
  const start = file.indexOf('stream', place)
  const dictionary = file.toString('latin1', file.lastIndexOf('obj', place), start)
  const [, length] = /\/Length (\d+)/.exec(dictionary) ?? []
  if (start < 0 || length === undefined || Number(length) > largest) return null
  const content = start + 'stream'.length + (file[start + 'stream'.length] === 0x0d ? 2 : 1)
  const bytes = file.subarray(content, content + Number(length))
  try {
    const isDeflated = dictionary.includes('/FlateDecode')
    return (isDeflated ? inflateSync(bytes, { maxOutputLength: largest }) : bytes).toString('utf8')
  } catch {
    return null
  }
}
