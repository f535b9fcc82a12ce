import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPhoto } from './clean-photo.ts'
import { exifWith, orientationIn } from './exif-orientation.ts'

const secret = 'GPS 63.4305 N 10.3951 E'

const segment = (code: number, content: Buffer | string) => {
  const bytes = Buffer.from(content)
  const start = Buffer.from([0xff, code, 0, 0])
  start.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([start, bytes])
}
const frame = (width: number, height: number) => {
  const content = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  content.writeUInt16BE(height, 1)
  content.writeUInt16BE(width, 3)
  return segment(0xc0, content)
}
const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([1, 2, 0xff, 0, 3])])
const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const jpeg = (...parts: readonly Buffer[]) => Buffer.concat([start, ...parts, scan, end])

const chunk = (type: string, content: Buffer | string) => {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), bytes, Buffer.alloc(4)])
}
const header = (width: number, height: number) => {
  const content = Buffer.alloc(13)
  content.writeUInt32BE(width, 0)
  content.writeUInt32BE(height, 4)
  return chunk('IHDR', content)
}
const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const png = (...parts: readonly Buffer[]) =>
  Buffer.concat([signature, header(2, 3), ...parts, chunk('IDAT', 'x'), chunk('IEND', '')])

const riffChunk = (type: string, content: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), length, content, Buffer.alloc(content.length % 2)])
}
const extended = (flags: number) => riffChunk('VP8X', Buffer.from([flags, 0, 0, 0, 9, 0, 0, 4, 0, 0]))
const lossy = riffChunk('VP8 ', Buffer.from([0, 0, 0, 0x9d, 1, 0x2a, 10, 0, 5, 0]))
const webp = (...parts: readonly Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), length, body])
}

describe('what is written beside a picture is left out:', () => {
  test.each([
    [
      'a JPEG',
      jpeg(segment(0xe1, `Exif\0\0${secret}`), segment(0xfe, secret), frame(4, 3)),
      jpeg(frame(4, 3)),
    ],
    [
      'a JPEG with something behind it',
      Buffer.concat([jpeg(frame(4, 3)), Buffer.from(secret)]),
      jpeg(frame(4, 3)),
    ],
    ['a PNG', png(chunk('tEXt', secret), chunk('eXIf', secret)), png()],
    ['a PNG with something behind it', Buffer.concat([png(), Buffer.from(secret)]), png()],
    [
      'a WebP',
      webp(
        extended(0x0c),
        lossy,
        riffChunk('EXIF', Buffer.from(secret)),
        riffChunk('XMP ', Buffer.from(secret)),
      ),
      webp(extended(0), lossy),
    ],
  ])('%s', (_name, given, wanted) => {
    expect(given.includes(secret)).toBe(true)
    expect(cleanPhoto(given)?.content.equals(wanted)).toBe(true)
  })
})

test('a picture that was turned stays turned, and says nothing else', () => {
  const turned = jpeg(
    segment(0xe1, Buffer.concat([exifWith(6).subarray(4), Buffer.from(secret)])),
    frame(4, 3),
  )
  const { content } = cleanPhoto(turned) ?? { content: Buffer.alloc(0) }
  expect(content.includes(secret)).toBe(false)
  expect(orientationIn(content.subarray(6))).toBe(6)
  expect(cleanPhoto(content)?.content.equals(content)).toBe(true)
})

test.each([
  [
    'a script in a picture of lines',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a program', 'MZ\x90\0'],
  ['nothing', ''],
  ['a beginning alone', start],
  ['a JPEG that is cut off', jpeg(frame(4, 3)).subarray(0, -4)],
  ['a PNG that is cut off', png().subarray(0, -8)],
  ['a WebP that moves', webp(extended(2), lossy)],
  [
    'a page that begins as a JPEG does',
    Buffer.concat([start, Buffer.from([0xff]), Buffer.from('<script>alert(1)</script>')]),
  ],
  ['a JPEG without a picture', Buffer.concat([start, frame(4, 3), end])],
  ['a JPEG of too many pixels', jpeg(frame(65_000, 65_000))],
  [
    'a PNG of too many pixels',
    Buffer.concat([signature, header(100_000, 100_000), chunk('IDAT', 'x'), chunk('IEND', '')]),
  ],
  ['a PNG of none', Buffer.concat([signature, header(0, 3), chunk('IDAT', 'x'), chunk('IEND', '')])],
])('%s is no picture', (_name, bytes) => {
  expect(cleanPhoto(Buffer.from(bytes as Buffer))).toBeNull()
})

test('whatever the bytes, nothing fails, and what is clean is clean', () => {
  const whole = fc.constantFrom(jpeg(frame(4, 3)), png(), webp(extended(0), lossy))
  const changed = fc.tuple(whole, fc.nat(200), fc.uint8Array({ maxLength: 20 })).map(([bytes, at, with_]) => {
    const copy = Buffer.from(bytes)
    copy.set(with_.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length))
    return copy
  })
  fc.assert(
    fc.property(changed, (bytes) => {
      const once = cleanPhoto(bytes)
      if (once) expect(cleanPhoto(once.content)?.content.equals(once.content)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
