import { expect, test } from 'vitest'
import { hashOf } from './hash.ts'

test('is the SHA-256 of the canonical JSON, as any other tool computes it', () => {
  // printf '{"a":1,"b":"æ"}' | sha256sum
  expect(hashOf({ b: 'æ', a: 1 })).toBe('0ebc9b7389de276d69bcc27e5f0e2c1b1bd23fa7c0a60666a0f13b417ede97f6')
})
