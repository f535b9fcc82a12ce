import { expect, it } from 'vitest'
import { textOfFile } from './text-of-file.ts'

it.each([
  ['UTF-8', [0x70, 0xc3, 0xa5], 'på'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x70], 'p'],
  ['Windows-1252', [0x70, 0xe5], 'på'],
  ['a spreadsheet', [0x50, 0x4b, 0x00, 0x04], 'PK\u0001\u0004'],
])('reads %s', async (_, bytes, text) => {
  expect(await textOfFile(new File([new Uint8Array(bytes)], 'x.csv'))).toBe(text)
})

it('does not read what is too large', async () => {
  await expect(textOfFile(new File(['x'.repeat(1_000_001)], 'x.csv'))).rejects.toThrow('too large')
})
