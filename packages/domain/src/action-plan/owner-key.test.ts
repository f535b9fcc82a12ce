import { expect, test } from 'vitest'
import type { Owner } from './owner.ts'
import { ownerFrom, ownerKey } from './owner-key.ts'

test.each<[string, Owner]>([
  ['role:lineManager', { kind: 'role', role: 'lineManager' }],
  ['person:demo:1', { kind: 'person', personId: 'demo:1' }],
  ['body:HR: lønn', { kind: 'body', name: 'HR: lønn' }],
])('%s', (key, owner) => {
  expect(ownerKey(owner)).toBe(key)
  expect(ownerFrom(key)).toEqual(owner)
})

test('what is no owner is no silent choice', () => {
  expect(() => ownerFrom('everybody')).toThrow('no owner')
})
