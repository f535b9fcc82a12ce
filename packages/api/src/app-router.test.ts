import { policy } from '@hms/domain/access'
import { expect, test } from 'vitest'
import { appRouter } from './app-router.ts'
import type { ProcedureMeta } from './trpc.ts'

// tRPC has no other way to list the procedures of a router.
/* oxlint-disable no-underscore-dangle */
const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { meta?: ProcedureMeta } }>,
)

/** What everybody can ask, signed in or not. */
const open: ReadonlySet<string> = new Set(['session.me', 'session.leave'])

test('every procedure declares the right that it takes', () => {
  expect(procedures.length).toBeGreaterThan(10)
  const undeclared = procedures.filter(([path, { _def }]) => {
    const action = _def.meta?.action
    return open.has(path)
      ? action !== 'none'
      : action === undefined || action === 'none' || !(action in policy)
  })
  expect(undeclared.map(([path]) => path)).toEqual([])
})
