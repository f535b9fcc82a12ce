const orientationTag = 0x0112
const header = Buffer.from('Exif\0\0', 'latin1')

/** How a picture is to be turned (1 to 8), as the notes of a camera say; null where they don't. */
export function orientationIn(segment: Buffer): number | null {
  if (!segment.subarray(0, header.length).equals(header)) return null
  const tiff = segment.subarray(header.length)
  if (tiff.length < 8) return null
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return null
  const entries = short(directory)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return null
    if (short(at) !== orientationTag) continue
    const orientation = short(at + 8)
    return orientation >= 1 && orientation <= 8 ? orientation : null
  }
  return null
}

/** A segment that says how a picture is to be turned, and nothing else. */
export function exifWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientationTag, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  const content = Buffer.concat([header, tiff])
  const start = Buffer.from([0xff, 0xe1, 0, 0])
  start.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([start, content])
}
