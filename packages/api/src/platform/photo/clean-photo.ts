import type { PhotoFacts } from '@hms/domain/safety-round'
import { photoTypes } from '@hms/domain/safety-round'
import { fileTypeOf } from '../file-type.ts'
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

const cleaners: Readonly<Record<PhotoFacts['type'], (bytes: Buffer) => CleanedPicture | null>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
}

/**
 * Reads a picture by what is in it, whatever it calls itself, and leaves out what was written beside the picture and
 * behind it. Null of what is no whole picture of one of the types, or one of too many pixels. What can hold scripts (SVG,
 * HTML) is none of the types.
 */
export function cleanPhoto(bytes: Buffer): CleanPhoto | null {
  const found = fileTypeOf(bytes)
  const type = photoTypes.find((one) => one === found)
  const picture = type === undefined ? null : cleaners[type](bytes)
  if (type === undefined || picture === null) return null
  const pixels = picture.width * picture.height
  return pixels > 0 && pixels <= mostPixels ? { type, content: picture.content } : null
}
