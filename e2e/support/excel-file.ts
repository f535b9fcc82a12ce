import { inflateRawSync } from 'node:zlib'

/** All texts and numbers of the sheets of an Excel file, as one string of its XML. Throws when it is no such file. */
export function excelContent(file: Buffer): string {
  const parts = zipEntries(file).filter(({ name }) => /^xl\/(worksheets\/|sharedStrings)/.test(name))
  if (parts.length === 0) throw new Error('This is no Excel file')
  return parts.map(({ content }) => content.toString('utf8')).join('\n')
}

const endOfDirectory = 0x06054b50

/** The files in a zip, by its central directory (PKWARE's APPNOTE, 4.3). */
function zipEntries(file: Buffer): readonly { readonly name: string; readonly content: Buffer }[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || file.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no zip file')
  const count = file.readUInt16LE(end + 10)
  let place = file.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    const method = file.readUInt16LE(place + 10)
    const size = file.readUInt32LE(place + 20)
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => file.readUInt16LE(place + field))
    const name = file.toString('utf8', place + 46, place + 46 + (nameSize ?? 0))
    const header = file.readUInt32LE(place + 42)
    const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
    place += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0)
    const packed = file.subarray(start, start + size)
    return { name, content: method === 0 ? packed : inflateRawSync(packed) }
  })
}
