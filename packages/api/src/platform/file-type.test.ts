import { expect, test } from 'vitest'
import { checkedFile, fileTypeOf, largestFile } from './file-type.ts'

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['RIFF....WEBPVP8 ', 'image/webp'],
  ['<html><script>', null],
  ['<svg xmlns="http://www.w3.org/2000/svg">', null],
  [' %PDF-1.7', null],
  ['PK\x03\x04', null],
  ['MZ\x90', null],
  ['', null],
])('what begins with %j is %s', (content, type) => {
  expect(fileTypeOf(Buffer.from(content, 'latin1'))).toBe(type)
  expect(checkedFile({ name: 'certificate.pdf', content: base64(content) })?.type ?? null).toBe(type)
})

test('what is too large is refused', () => {
  const content = Buffer.alloc(largestFile + 1, '%PDF-').toString('base64')
  expect(checkedFile({ name: 'a.pdf', content })).toBeNull()
})
