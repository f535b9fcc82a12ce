import { expect, test } from 'vitest'
import { lockProblems } from '../../content-lock.ts'
import { editions } from './index.ts'
import { lockedHashes } from './locked-hashes.ts'

test('no published edition has changed: make a new edition instead (see README.md)', () => {
  expect(lockProblems(Object.values(editions), lockedHashes)).toEqual([])
})
