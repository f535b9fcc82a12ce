import { expect, test } from 'vitest'
import type { Edition } from './edition.ts'
import { editionHash } from './edition-hash.ts'
import { edition2022 } from './editions/2022.ts'

test('is the SHA-256 of the canonical JSON, as another program computes it', () => {
  // printf '%s' '{"id":"x","questions":[],"sections":[],"year":2000}' | sha256sum
  expect(editionHash({ year: 2000, id: 'x', sections: [], questions: [] })).toBe(
    '48700d70424e3bee5f809971070b235e70d8cb7307e2177a1ca4911437963a4d',
  )
})

test('survives being stored and read back', () => {
  expect(editionHash(copyOf(edition2022))).toBe(editionHash(edition2022))
})

test('changes with the smallest change', () => {
  const [first, ...others] = copyOf(edition2022).questions
  if (!first) throw new Error('The edition has no questions')
  const changed = { ...first, help: { ...first.help, nn: `${first.help.nn} ` } }
  expect(editionHash({ ...edition2022, questions: [changed, ...others] })).not.toBe(editionHash(edition2022))
})

function copyOf(edition: Edition): Edition {
  return JSON.parse(JSON.stringify(edition))
}
