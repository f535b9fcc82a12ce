import { largestScaledPhoto } from '@hms/domain/incident'

/** The longer side of a photo that is sent, in pixels: enough to see what was wrong. */
const longestSide = 1_600

/** Tried one after the other until the photo is small enough. */
const qualities = [0.8, 0.6, 0.4] as const

/**
 * A photo as it is sent, in base64: scaled down, turned as it was taken, and written anew, so that where it was taken is
 * not in it. Null of what the browser can't read as a picture.
 */
export async function scalePhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  for (const quality of qualities) {
    const written = canvas.toDataURL('image/jpeg', quality)
    const content = written.slice(written.indexOf(',') + 1)
    if (written.startsWith('data:image/jpeg') && (content.length * 3) / 4 <= largestScaledPhoto)
      return content
  }
  return null
}
