import { largestPhoto } from '@hms/domain/safety-round'
import type { PhotoFacts } from '@hms/domain/safety-round'

/** A photo as it is kept and sent. */
export interface TakenPhoto {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  readonly content: Blob
  readonly facts: PhotoFacts
}

/** The longer side of a photo, in pixels: enough to read a label, small enough for a hundred on a tablet. */
const longestSide = 1_600

/** What a photo should have at most, in bytes: a hundred of them are less than 40 MB. */
const wantedSize = 390_000

/** Tried one after the other until the photo has the wanted size; the last one may be larger. */
const qualities = [0.8, 0.7, 0.6, 0.5, 0.4] as const

/** Reads a picture from a file onto a canvas, scaled down and turned as it was taken. Rejects what is no picture. */
export async function readPicture(file: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas
}

/**
 * Makes a photo of what is on a canvas. It is written anew: where it was taken, and whatever else lay in the file, is not
 * in it. Throws when the browser can't write it small enough.
 */
export async function takePhoto(canvas: HTMLCanvasElement): Promise<TakenPhoto> {
  const content = await smallEnough(canvas)
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer())
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const facts = {
    type: 'image/jpeg',
    bytes: content.size,
    width: canvas.width,
    height: canvas.height,
  } as const
  return { hash, content, facts }
}

async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob> {
  let smallest: Blob | null = null
  for (const quality of qualities) {
    smallest = await asJpeg(canvas, quality)
    if (smallest.size <= wantedSize) return smallest
  }
  if (!smallest || smallest.size > largestPhoto) throw new Error('The photo is too large')
  return smallest
}

function asJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (content) => (content ? resolve(content) : reject(new Error('The browser writes no JPEG'))),
      'image/jpeg',
      quality,
    )
  })
}
