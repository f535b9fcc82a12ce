import { describe, expect, test } from 'vitest'
import { lockProblems } from './content-lock.ts'
import { hashOf } from './hash.ts'

const one = { id: 'one', year: 2001 }
const two = { id: 'two', year: 2002 }
const locks = { one: hashOf(one), two: hashOf(two) }

describe('lockProblems', () => {
  test('is silent when everything is what was published', () => {
    expect(lockProblems([one, two], locks)).toEqual([])
  })

  test('reports what changed, with its new hash', () => {
    const changed = { ...one, year: 1999 }
    expect(lockProblems([changed, two], locks)).toEqual([
      { kind: 'changed', id: 'one', hash: hashOf(changed) },
    ])
  })

  test('reports what has no lock, with the hash to lock it by', () => {
    expect(lockProblems([one, two], { one: locks.one })).toEqual([
      { kind: 'notLocked', id: 'two', hash: locks.two },
    ])
  })

  test('reports a lock without its content', () => {
    expect(lockProblems([one], locks)).toEqual([{ kind: 'missing', id: 'two', hash: null }])
  })
})
