import type { CleanedPicture } from './cleaned-picture.ts'

const signatureLength = 8

/** What a still picture is drawn from; texts, times and notes of cameras are in others. */
const keptChunks: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
])

/** A PNG with what it is drawn from and nothing else; null of one that isn't whole. */
export function cleanPng(bytes: Buffer): CleanedPicture | null {
  const kept: Buffer[] = [bytes.subarray(0, signatureLength)]
  let size: { readonly width: number; readonly height: number } | null = null
  let hasData = false
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (type === 'IHDR' && end - at >= 25)
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    if (type === 'IDAT') hasData = true
    if (keptChunks.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return size && hasData ? { content: Buffer.concat(kept), ...size } : null
    at = end
  }
  return null
}
