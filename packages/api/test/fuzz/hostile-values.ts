import * as fc from 'fast-check'

const edges: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  [],
  {},
  [[]],
  { ['__proto__']: { isAdmin: true } },
  { constructor: { prototype: {} } },
  { toString: 'x', valueOf: 'x', toJSON: 'x' },
]

/** Texts that have broken programs: limits, encodings, and what other languages take for their own. */
const hostileTexts: readonly string[] = [
  '',
  ' ',
  'x'.repeat(300),
  '\0',
  '\u0001\u001f\u007f',
  '\ud800',
  '\u202e\u2066',
  'e\u0301'.repeat(20),
  '😀'.repeat(40),
  "' or 1=1 --",
  "'; drop table person; --",
  '\\',
  '%',
  '_%',
  '*',
  '../../../etc/passwd',
  '..%2f..%2f',
  '__proto__',
  'constructor',
  'toString',
  '{{x}}',
  '${x}',
  '<script>alert(1)</script>',
  '=1+1',
  'infinity',
  '-infinity',
  'NaN',
  'null',
  '9999-99-99',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '0000-01-01T00:00:00.000Z',
  '2026-02-30',
  '2026-11-23T25:61:61Z',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  '1e9999',
  '١٢٣',
]

/** A value that is probably none of those that a program waits for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...edges),
  fc.constantFrom<unknown>(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A text of the same kind. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
