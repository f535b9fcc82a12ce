import type { CleanedPicture } from './cleaned-picture.ts'
import { exifWith, orientationIn } from './exif-orientation.ts'

const startOfImage = Buffer.from([0xff, 0xd8])
const endOfImage = Buffer.from([0xff, 0xd9])
const marker = { app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee, app15: 0xef, comment: 0xfe, scan: 0xda }

/** The markers of a frame, which says how large the picture is. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)

/** A JPEG without comments and notes of cameras and programs, but turned as it was; null of one that isn't whole. */
export function cleanJpeg(bytes: Buffer): CleanedPicture | null {
  const kept: Buffer[] = []
  let size: { readonly width: number; readonly height: number } | null = null
  let orientation = 1
  let hasScan = false
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const code = bytes[at + 1] ?? 0
    if (code === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return null
    const content = bytes.subarray(at + 4, end)
    if (code === marker.app1) orientation = orientationIn(content) ?? orientation
    if (isFrame(code) && content.length >= 5)
      size = { height: content.readUInt16BE(1), width: content.readUInt16BE(3) }
    if (isKept(code, content)) kept.push(bytes.subarray(at, end))
    at = end
    if (code !== marker.scan) continue
    hasScan = true
    const next = endOfScan(bytes, at)
    if (next === null) return null
    kept.push(bytes.subarray(at, next))
    at = next
    if (bytes[at + 1] === 0xd9) break
  }
  // What comes behind the end is no part of the picture: films and positions have been found there.
  if (!hasScan || !size || bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) return null
  const turned = orientation === 1 ? [] : [exifWith(orientation)]
  return { content: Buffer.concat([startOfImage, ...turned, ...kept, endOfImage]), ...size }
}

/** Where the next marker is behind the data of a scan; null where there is none. */
function endOfScan(bytes: Buffer, from: number): number | null {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const code = bytes[at + 1] ?? 0
    const isPartOfData = code === 0 || code === 0xff || (code >= 0xd0 && code <= 0xd7)
    if (!isPartOfData) return at
  }
  return null
}

/** Colours need some of the application's segments: the density, the profile, and how they are transformed. */
function isKept(code: number, content: Buffer): boolean {
  if (code === marker.comment) return false
  if (code < marker.app0 || code > marker.app15) return true
  if (code === marker.app2) return content.subarray(0, 11).toString('latin1') === 'ICC_PROFILE'
  return code === marker.app0 || code === marker.app14
}
