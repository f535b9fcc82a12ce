import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTrackingCode, trackingCodeBytes, trackingCodeOf } from './tracking-code.ts'

const bytes = fc.uint8Array({ minLength: trackingCodeBytes, maxLength: trackingCodeBytes })

test('a code is 26 letters and digits in groups, and no two sets of bytes give the same', () => {
  expect(trackingCodeOf(new Uint8Array(16))).toBe('00000-00000-00000-00000-00000-0')
  expect(trackingCodeOf(new Uint8Array(16).fill(255))).toBe('ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-W')
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const same = one.every((byte, at) => byte === other[at])
      expect(trackingCodeOf(one) === trackingCodeOf(other)).toBe(same)
    }),
  )
})

test('a code is read as it was meant, however it was typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = trackingCodeOf(random)
      const kept = readTrackingCode(code)
      expect(kept).toHaveLength(26)
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`
      expect(readTrackingCode(typed)).toBe(kept)
    }),
  )
})

test.each(['', 'abc', 'U'.repeat(26), '0'.repeat(25), '0'.repeat(27), "' or 1=1 --"])(
  '%j is no code',
  (text) => {
    expect(readTrackingCode(text)).toBeNull()
  },
)
