import { describe, expect, test } from 'vitest'
import { createPendingStore, storagePrefix } from './pending-store.ts'
import type { KeyValueStorage } from './pending-store.ts'
import type { PendingAnswer } from './pending-answer.ts'

const answer: PendingAnswer = {
  id: 'a1',
  year: 2026,
  unitCode: '1110',
  item: 'ownHseGoals',
  value: 'yes',
  stamp: { wall: 1, counter: 0, writer: 'device' },
  refusedFor: null,
}

function storageWith(entries: Record<string, string> = {}): KeyValueStorage & { full: boolean } {
  const kept = new Map(Object.entries(entries))
  return {
    full: false,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

describe('the store', () => {
  test('gives back what was put, to every tab of the person, until it is removed', () => {
    const storage = storageWith()
    createPendingStore(storage, 'manager').put(answer)
    const other = createPendingStore(storage, 'manager')
    expect(other.read()).toEqual([answer])
    other.remove(['a1'])
    expect(createPendingStore(storage, 'manager').read()).toEqual([])
    expect(storage.length).toBe(0)
  })

  test('keeps persons apart, also those whose ids begin alike', () => {
    const storage = storageWith()
    createPendingStore(storage, 'unit').put(answer)
    expect(createPendingStore(storage, 'unit.manager').read()).toEqual([])
    expect(createPendingStore(storage, 'uni').read()).toEqual([])
    createPendingStore(storage, 'a.b').put(answer)
    expect(createPendingStore(storage, 'a').read()).toEqual([])
  })

  test.each([
    'not json',
    'null',
    '{}',
    JSON.stringify({ ...answer, value: 'perhaps' }),
    JSON.stringify({ ...answer, year: '2026' }),
    JSON.stringify({ ...answer, refusedFor: undefined }),
    JSON.stringify({ ...answer, stamp: { wall: 1, counter: 0, writer: 'Not one' } }),
  ])('leaves alone what it cannot read: %s', (text) => {
    const storage = storageWith({ [`${storagePrefix('manager')}x`]: text })
    expect(createPendingStore(storage, 'manager').read()).toEqual([])
    expect(storage.length).toBe(1)
  })

  test('reads what an older version kept, which had no stamps but a time', () => {
    const storage = storageWith({
      [`${storagePrefix('manager')}a1`]: JSON.stringify({ ...answer, stamp: 7 }),
    })
    expect(createPendingStore(storage, 'manager').read()).toEqual([
      { ...answer, stamp: { wall: 7, counter: 0, writer: 'older' } },
    ])
  })

  test('holds in memory what the browser will not keep, and says so', () => {
    const storage = storageWith()
    storage.full = true
    const store = createPendingStore(storage, 'manager')
    store.put(answer)
    expect(store.read()).toEqual([answer])
    expect(store.isFailing()).toBe(true)

    storage.full = false
    store.put({ ...answer, refusedFor: 'notOpen' })
    expect(store.isFailing()).toBe(false)
    expect(store.read()).toEqual([{ ...answer, refusedFor: 'notOpen' }])
  })

  test('works without any storage', () => {
    const store = createPendingStore(null, 'manager')
    store.put(answer)
    expect(store.read()).toEqual([answer])
    store.remove(['a1'])
    expect(store.read()).toEqual([])
    expect(store.isFailing()).toBe(false)
  })
})
