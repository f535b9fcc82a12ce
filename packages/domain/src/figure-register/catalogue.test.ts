import { describe, expect, test } from 'vitest'
import { figureRegisters } from './catalogue.ts'

describe.each(figureRegisters.map((register) => [register.id, register] as const))('%s', (_, register) => {
  const columns = new Map(register.columns.map((column) => [column.name, column]))

  test('names each column once, and speaks of no other', () => {
    expect(columns.size).toBe(register.columns.length)
    const { persons, limits = [] } = register
    const named = [
      ...register.key,
      ...limits.flatMap(({ of, atMost }) => [...of, atMost]),
      ...(persons
        ? [persons.counted, persons.group, 'unit', 'year', ...persons.measures.flatMap(({ of }) => of)]
        : []),
    ]
    expect(named.filter((name) => !columns.has(name))).toEqual([])
  })

  test('withholds in earnest, where it is about persons', () => {
    const { persons } = register
    if (!persons) return
    expect(persons.threshold).toBeGreaterThanOrEqual(2)
    expect(persons.measures.every(({ protection }) => protection > 0)).toBe(true)
    expect(columns.get(persons.group)?.kind).toBe('choice')
    expect(columns.has('quarter')).toBe(persons.quarterly)
  })
})
