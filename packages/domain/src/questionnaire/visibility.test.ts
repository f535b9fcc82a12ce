import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import { branchesOf } from './visibility.ts'

describe('the branches of an edition', () => {
  const { items, byKey } = branchesOf(smallEdition)

  test('have every item in printed order', () => {
    expect(items.map(({ key, index }) => [index, key])).toEqual([
      [0, 'together'],
      [1, 'goals'],
      [2, 'plan'],
      [3, 'shared'],
      [4, 'agreement'],
      [5, 'required'],
      [6, 'sources'],
      [7, 'routines.register'],
      [8, 'routines.waste'],
    ])
    expect(byKey.get('routines.waste')).toBe(items[8])
  })

  test('know what opens an item and what it opens', () => {
    expect(byKey.get('goals')).toMatchObject({ gate: null, opens: [] })
    expect(byKey.get('agreement')).toMatchObject({ gate: { index: 3, is: 'yes' }, opens: [5] })
    expect(byKey.get('sources')?.opens).toEqual([7, 8])
    expect(byKey.get('routines.register')?.gate).toEqual({ index: 6, is: 'yes' })
  })

  test('a derived question is not put', () => {
    expect(items.filter(({ put }) => !put).map(({ key }) => key)).toEqual(['together'])
  })

  test('are worked out once an edition', () => {
    expect(branchesOf(smallEdition)).toBe(branchesOf(smallEdition))
    expect(branchesOf({ ...smallEdition })).not.toBe(branchesOf(smallEdition))
  })

  test.each(['nowhere', 'routines'])('refuse an edition with a condition on "%s"', (gate) => {
    const questions = smallEdition.questions.map((question) =>
      question.key === 'agreement'
        ? { ...question, shownWhen: { question: gate, is: 'yes' as const } }
        : question,
    )
    expect(() => branchesOf({ ...smallEdition, questions })).toThrow(gate)
  })
})
