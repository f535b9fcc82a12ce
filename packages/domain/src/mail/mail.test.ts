import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerText, isForGood, isMailAddress, pauseAfter } from './index.ts'

test.each([
  [0, 1],
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 60],
  [5, 180],
  [50, 180],
])('after attempt %i there are %i minutes', (attempts, minutes) => {
  expect(pauseAfter(attempts)).toBe(minutes)
})

test.each([
  [550, 'recipient', true],
  [554, 'content', true],
  [535, 'other', false],
  [550, 'other', false],
  [450, 'recipient', false],
  [600, 'recipient', false],
  [null, 'content', false],
] as const)('%s about the %s is for good: %s', (code, saidOf, forGood) => {
  expect(isForGood(code, saidOf)).toBe(forGood)
})

describe('a header', () => {
  test.each([
    ['Frist\r\nBcc: everybody@example.org', 'Frist Bcc: everybody@example.org'],
    ['  Institutt\tfor \u2028kjemi ', 'Institutt for kjemi'],
    ['\u202Etxet', 'txet'],
    ['Rapport – 2026', 'Rapport – 2026'],
    ['x'.repeat(151), `${'x'.repeat(149)}…`],
  ])('has one line: %j', (text, line) => {
    expect(headerText(text)).toBe(line)
  })

  test('whatever comes in, has neither line ends nor control characters', () => {
    // Code points one by one: the library's own strings of that length take far longer to make.
    const texts = fc
      .array(fc.integer({ min: 0, max: 0x2fff }), { maxLength: 400, size: 'max' })
      .map((codePoints) => String.fromCodePoint(...codePoints))
    fc.assert(
      fc.property(texts, (text) => {
        expect(headerText(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect([...headerText(text)].length).toBeLessThanOrEqual(150)
      }),
    )
  })
})

describe('an address', () => {
  test.each(['a@b.no', 'kari.nordmann+hms@adm.example.org', 'bjørn@blåbær.example', 'root@localhost'])(
    'is %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  )

  test.each([
    '',
    'a',
    'a@',
    '@b.no',
    'a@b..no',
    'a@b.no, c@d.no',
    'a@b.no\r\nBcc: c@d.no',
    'A <a@b.no>',
    '"a b"@c.no',
    'a@-b.no',
    `${'x'.repeat(65)}@b.no`,
  ])('is not %j', (address) => expect(isMailAddress(address)).toBe(false))
})
