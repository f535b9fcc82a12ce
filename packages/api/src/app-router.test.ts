import { ownActions, policy } from '@hms/domain/access'
import { expect, test } from 'vitest'
import { z } from 'zod'
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

/** One more than a column of whole numbers takes: asked for it, the database answers with a fault. */
const tooLarge = 2 ** 31

test('no procedure takes a number that the database has no room for', () => {
  const numbers: string[] = []
  const taken: string[] = []
  for (const { path, inputs } of procedures) {
    for (const input of inputs) {
      if (!(input instanceof z.ZodObject)) continue
      for (const [name, field] of Object.entries(input.shape as Record<string, z.ZodType>)) {
        if ([1, 2026].some((number) => field.safeParse(number).success)) numbers.push(`${path} ${name}`)
        if (field.safeParse(tooLarge).success) taken.push(`${path} ${name}`)
      }
    }
  }
  expect(numbers.length).toBeGreaterThan(20)
  expect(taken).toEqual([])
})
