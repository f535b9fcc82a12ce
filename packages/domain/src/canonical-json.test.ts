import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  test('sorts keys at every depth, keeps the order of lists, and writes no whitespace', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'ø' }, null], a: true })).toBe(
      '{"a":true,"b":[{"c":"ø","d":1},null]}',
    )
  })

  test('takes an absent property and one that is undefined for the same', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }))
  })

  test.each([[undefined], [Number.NaN], [Infinity], [() => 1], [new Date(0)], [[undefined]], [new Map()]])(
    'refuses %o, which JSON would drop or bend',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )

  test('does not depend on the order in which an object was built, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(reversedKeys(value))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  )
}
