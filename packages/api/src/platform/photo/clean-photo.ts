import type { PhotoFacts } from '@hms/domain/safety-round'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'
import type { CleanedPicture } from './cleaned-picture.ts'

/** A picture without what was written beside it: where and when it was taken, and with what. */
export interface CleanPhoto {
  readonly type: PhotoFacts['type']
  readonly content: Buffer
}

/** The most pixels that a picture is shown with: more would stop the browser of whoever looks at it. */
const mostPixels = 60_000_000

/** What a file of each type begins with. */
const beginnings: Readonly<Record<PhotoFacts['type'], (bytes: Buffer) => boolean>> = {
  'image/jpeg': (bytes) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff',
  'image/png': (bytes) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  'image/webp': (bytes) =>
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
}

const cleaners: Readonly<Record<PhotoFacts['type'], (bytes: Buffer) => CleanedPicture | null>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
}

/** Whether a file begins as one of its type does. */
export function beginsAs(type: PhotoFacts['type'], bytes: Buffer): boolean {
  return beginnings[type](bytes)
}

/**
 * Reads a picture by what is in it, whatever it calls itself, and leaves out what was written beside the picture and
 * behind it. Null of what is no whole picture of one of the types, or one of too many pixels. What can hold scripts (SVG,
 * HTML) is none of the types.
 */
export function cleanPhoto(bytes: Buffer): CleanPhoto | null {
  const type = (Object.keys(beginnings) as PhotoFacts['type'][]).find((one) => beginsAs(one, bytes))
  const picture = type === undefined ? null : cleaners[type](bytes)
  if (type === undefined || picture === null) return null
  const pixels = picture.width * picture.height
  return pixels > 0 && pixels <= mostPixels ? { type, content: picture.content } : null
}
