import { expect, test } from 'vitest'
import { decodeText, largestFileBytes } from './decode-text.ts'

const text = 'enhet;svar\nSørøy;«Ærlig» – 5 €\n'
const utf8 = new TextEncoder().encode(text)
const windows1252 = Buffer.from(text, 'latin1')
windows1252.set([0x96], windows1252.indexOf(0x13))
windows1252.set([0x80], windows1252.indexOf(0xac))

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
  ['Windows-1252', windows1252],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: text })
})

test.each([
  ['an empty file', Buffer.alloc(0), { kind: 'content' }],
  ['nothing but line ends', Buffer.from('\r\n\n'), { kind: 'content' }],
  ['a NUL', Buffer.from('a;b\n1;\u00002\n'), { kind: 'plainText' }],
  ['a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), { kind: 'plainText' }],
  ['UTF-16', Buffer.from('\ufeffa;b\n1;2\n', 'utf16le'), { kind: 'plainText' }],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { kind: 'plainText' }],
  ['too much', Buffer.alloc(largestFileBytes + 1, 'a'), { kind: 'mebibytes', atMost: 32 }],
])('%s is refused', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual({
    ok: false,
    problem: { line: null, column: null, value: null, expected },
  })
})
