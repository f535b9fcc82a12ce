import { ownActions, policy } from '@hms/domain/access'
import { expect, test } from 'vitest'
import { procedures } from '../test/procedures/procedures.ts'

/** What everybody can ask, signed in or not. */
const open: ReadonlySet<string> = new Set(['session.me', 'session.leave'])

const own: ReadonlySet<string> = new Set(ownActions)

test('every procedure declares the right that it takes', () => {
  expect(procedures.length).toBeGreaterThan(10)
  const undeclared = procedures.filter(({ path, action }) => {
    return open.has(path)
      ? action !== 'none'
      : action === undefined || action === 'none' || !(action in policy || own.has(action))
  })
  expect(undeclared.map(({ path }) => path)).toEqual([])
})
