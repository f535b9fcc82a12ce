import { describe, expect, test } from 'vitest'
import { units } from '../../test/published-years.ts'
import { unitTree } from './unit-tree.ts'

const tree = unitTree(units)

describe('the organisation tree', () => {
  test('leads from a unit to the institution', () => {
    expect(tree.path('1410').map(({ code }) => code)).toEqual(['1410', '1400', '1000'])
    expect(tree.path('1000').map(({ code }) => code)).toEqual(['1000'])
    expect(tree.path('9999')).toEqual([])
  })

  test('has the nodes under the institution as faculties', () => {
    expect(tree.faculties.map(({ code }) => code)).toEqual([
      '1100',
      '1200',
      '1300',
      '1400',
      '1500',
      '1600',
      '1700',
      '1800',
      '1900',
      '2000',
    ])
  })

  test.each([
    ['1410', '1400'],
    ['1400', '1400'],
    ['1900', '1900'],
    ['2030', '2000'],
  ])('unit %s belongs to %s', (code, faculty) => {
    expect(tree.faculty(code)?.code).toBe(faculty)
  })

  test('the institution and an unknown unit belong to none', () => {
    expect(tree.faculty('1000')).toBeNull()
    expect(tree.faculty('9999')).toBeNull()
  })

  test('has the units below a unit, with itself', () => {
    expect(tree.unitAndBelow('1100').map(({ code }) => code)).toEqual([
      '1100',
      '1101',
      '1110',
      '1115',
      '1120',
      '1125',
    ])
    expect(tree.unitAndBelow('1000')).toHaveLength(units.length)
    expect(tree.unitAndBelow('9999')).toEqual([])
  })

  test('does not depend on the order of the units', () => {
    const reversed = unitTree(units.toReversed())
    expect(reversed.path('1410')).toEqual(tree.path('1410'))
    expect(
      reversed
        .unitAndBelow('1100')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(
      tree
        .unitAndBelow('1100')
        .map(({ code }) => code)
        .toSorted(),
    )
  })
})
