import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import { checkAnswer } from './validation.ts'

describe('one answer', () => {
  test('is taken when it is an option of the item, shown or not', () => {
    expect(checkAnswer(smallEdition, 'goals', 'dontKnow')).toMatchObject({
      ok: true,
      value: { answer: 'dontKnow', item: { key: 'goals' } },
    })
    expect(checkAnswer(smallEdition, 'routines.register', 'notApplicable').ok).toBe(true)
  })

  test.each(['', 'Yes', 'notApplicable', null, undefined, 1, ['yes'], { yes: true }])(
    'is refused when it is %j',
    (value) => {
      expect(checkAnswer(smallEdition, 'goals', value)).toEqual({
        ok: false,
        problem: { kind: 'invalidAnswer', item: 'goals', expected: ['yes', 'no', 'dontKnow'] },
      })
    },
  )

  test.each(['nowhere', 'routines', 'constructor', ''])('is refused for the unknown item "%s"', (item) => {
    expect(checkAnswer(smallEdition, item, 'yes')).toEqual({
      ok: false,
      problem: { kind: 'unknownItem', item },
    })
  })

  test('is refused for a derived question', () => {
    expect(checkAnswer(smallEdition, 'together', 'yes')).toEqual({
      ok: false,
      problem: { kind: 'derivedQuestion', item: 'together' },
    })
  })
})
