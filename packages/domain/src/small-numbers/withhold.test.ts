import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runAttacks } from '../../test/small-numbers/run-attacks.ts'
import { randomCounts, randomDays } from '../../test/small-numbers/random-figures.ts'
import { units as demoUnits } from '../../test/published-years.ts'
import type { Axis, SmallestFigures, SmallNumberRule } from './index.ts'
import { cellKey, flatAxis, itself, latticeOf, onCampus, unitAxis, withhold } from './index.ts'

const rule: SmallNumberRule = {
  threshold: 5,
  isFree: ([first]) => first === 'all',
  protection: [1],
  whole: true,
  insiders: null,
}

const counted = (at: readonly string[], count: number): SmallestFigures => ({
  at,
  persons: [count],
  values: [count],
})

const withheldIn = (axes: readonly Axis[], figures: readonly SmallestFigures[], changes = {}) =>
  [...withhold(latticeOf(axes, figures), { ...rule, ...changes })].map((key) => key.replaceAll('\u0000', ' '))

describe('one total', () => {
  const axis = flatAxis('all', ['a', 'b', 'c', 'd'])
  const counts = (...values: number[]) =>
    values.map((value, index) => counted([['a', 'b', 'c', 'd'][index] ?? ''], value))

  test.each([
    ['nothing is small', [5, 9, 30, 7], []],
    ['nought is nobody, and no secret', [0, 9, 30, 7], []],
    ['two small ones hide each other', [3, 2, 30, 7], ['a', 'b']],
    ['one is hidden by the next smallest', [3, 9, 30, 7], ['a', 'd']],
    ['a small total is free; its parts are not', [2, 1, 0, 0], ['a', 'b']],
  ])('%s', (_, values, withheld) => {
    expect(withheldIn([axis], counts(...values))).toEqual(withheld)
  })

  test('those who know their own figures need two others that they don’t know', () => {
    expect(withheldIn([axis], counts(3, 2, 30, 7), { insiders: 0 })).toEqual(['a', 'b', 'd'])
  })

  test('where the total is the only other, it is withheld, free or not', () => {
    expect(withheldIn([axis], counts(3))).toEqual(['a', 'all'])
  })
})

test('in two ways at once, a small one is hidden by a rectangle of the fewest persons', () => {
  const axes = [flatAxis('all', ['u', 'v', 'w']), flatAxis('total', ['x', 'y', 'z'])]
  const table = { u: [3, 20, 30], v: [10, 8, 50], w: [40, 60, 70] }
  const figures = Object.entries(table).flatMap(([unit, values]) =>
    values.map((value, index) => counted([unit, ['x', 'y', 'z'][index] ?? ''], value)),
  )
  expect(withheldIn(axes, figures)).toEqual(['u x', 'u y', 'v x', 'v y'].toSorted())
})

test('no figures in common can be played against each other: what was withheld stays so', () => {
  fc.assert(
    fc.property(randomCounts, ({ axes, figures, rule: drawn }) => {
      const lattice = latticeOf(axes, figures)
      const before = new Set(lattice.cells.slice(0, 3).map(({ at }) => cellKey(at)))
      expect([...withhold(lattice, drawn, before)]).toEqual(expect.arrayContaining([...before]))
    }),
    { numRuns: 30 },
  )
})

test('the order in which figures are given changes nothing', () => {
  fc.assert(
    fc.property(randomDays, ({ axes, figures, rule: drawn }) => {
      const one = withhold(latticeOf(axes, figures), drawn)
      const other = withhold(latticeOf(axes, figures.toReversed()), drawn)
      expect([...one].toSorted()).toEqual([...other].toSorted())
    }),
    { numRuns: 30 },
  )
})

test('nothing that is withheld follows from what is shown, for anybody', () => {
  const { small, withheld, attacks } = runAttacks({ tables: 200 })
  expect(attacks).toBeGreaterThan(200)
  expect(withheld).toBeGreaterThan(small)
})

describe('the organisation as an axis', () => {
  const axis = unitAxis(demoUnits)

  test('adds up by faculty and by campus to the same institution', () => {
    const figures = demoUnits
      .map(({ code }, index) => ({ code, value: index + 1 }))
      .map(({ code, value }) =>
        counted([axis.categories.includes(itself(code)) ? itself(code) : code], value),
      )
    const lattice = latticeOf([axis], figures)
    const valueOf = (category: string) => lattice.cells.find(({ at }) => at[0] === category)?.values[0] ?? 0
    const all = figures.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)
    const institution = demoUnits.find(({ parentCode }) => parentCode === null)?.code ?? ''
    const campuses = [...new Set(demoUnits.map(({ campus }) => onCampus(campus)))]
    expect(valueOf(institution)).toBe(all)
    expect(campuses.map(valueOf).reduce((sum, value) => sum + value, 0)).toBe(all)
    for (const { total, parts } of axis.sums)
      expect(parts.map(valueOf).reduce((sum, value) => sum + value, 0)).toBe(valueOf(total))
  })
})

test('figures of a total, or given twice, are refused', () => {
  const axis = flatAxis('all', ['a', 'b'])
  expect(() => latticeOf([axis], [counted(['all'], 1)])).toThrow()
  expect(() => latticeOf([axis], [counted(['a'], 1), counted(['a'], 2)])).toThrow()
})
