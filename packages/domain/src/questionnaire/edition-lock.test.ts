import { describe, expect, test } from 'vitest'
import type { Edition } from './edition.ts'
import { editionHash } from './edition-hash.ts'
import { editionLockProblems } from './edition-lock.ts'
import { editions } from './editions/index.ts'
import { lockedHashes } from './editions/locked-hashes.ts'

const one: Edition = { id: 'one', year: 2001, sections: [], questions: [] }
const two: Edition = { id: 'two', year: 2002, sections: [], questions: [] }
const locks = { one: editionHash(one), two: editionHash(two) }

describe('editionLockProblems', () => {
  test('is silent when every edition is what was published', () => {
    expect(editionLockProblems([one, two], locks)).toEqual([])
  })

  test('reports an edition that changed, with its new hash', () => {
    const changed = { ...one, year: 1999 }
    expect(editionLockProblems([changed, two], locks)).toEqual([
      { kind: 'changed', edition: 'one', hash: editionHash(changed) },
    ])
  })

  test('reports an edition without a lock, with the hash to lock it by', () => {
    expect(editionLockProblems([one, two], { one: locks.one })).toEqual([
      { kind: 'notLocked', edition: 'two', hash: locks.two },
    ])
  })

  test('reports a lock without its edition', () => {
    expect(editionLockProblems([one], locks)).toEqual([{ kind: 'missing', edition: 'two', hash: null }])
  })
})

test('no published edition has changed: make a new edition instead (see editions/README.md)', () => {
  expect(editionLockProblems(Object.values(editions), lockedHashes)).toEqual([])
})
