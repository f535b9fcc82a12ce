import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cause } from './causes.ts'
import { causeTree, checkCauses } from './causes.ts'

const cause = (id: string, parent: string | null = null, text = id): Cause => ({ id, parent, text })
const chainOf = (length: number) =>
  Array.from({ length }, (_, at) => cause(`c${at}`, at === 0 ? null : `c${at - 1}`))

describe('causes', () => {
  test.each([
    [[cause('a'), cause('a')], 'twice'],
    [[cause('a', 'b')], 'noParent'],
    [[cause('a', 'a')], 'circle'],
    [[cause('a', 'b'), cause('b', 'c'), cause('c', 'a')], 'circle'],
    [chainOf(8), 'tooDeep'],
    [[cause('a', null, '  ')], 'empty'],
    [[cause('a', null, 'x'.repeat(501))], 'tooLong'],
    [Array.from({ length: 41 }, (_, at) => cause(String(at))), 'tooMany'],
  ] as const)('%# are refused: %s', (causes, reason) => {
    expect(checkCauses(causes)).toEqual({ ok: false, problem: { kind: 'causesInvalid', reason } })
  })

  test('are taken as they are, trimmed, down to the seventh why', () => {
    expect(checkCauses(chainOf(7)).ok).toBe(true)
    expect(checkCauses([cause('a', null, ' wet floor ')])).toEqual({
      ok: true,
      value: [cause('a', null, 'wet floor')],
    })
    expect(checkCauses([])).toEqual({ ok: true, value: [] })
  })

  test('that are taken stand in the tree once each', () => {
    const any = fc.array(
      fc.record({
        id: fc.constantFrom(...'abcdef'),
        parent: fc.option(fc.constantFrom(...'abcdefg')),
        text: fc.constantFrom('x', 'y'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(any, (causes) => {
        const checked = checkCauses(causes)
        if (!checked.ok) return
        const flat = (nodes: ReturnType<typeof causeTree>): string[] =>
          nodes.flatMap(({ id, whys }) => [id, ...flat(whys)])
        expect(flat(causeTree(checked.value)).toSorted()).toEqual(causes.map(({ id }) => id).toSorted())
      }),
    )
  })
})
