import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answers } from './answers.ts'
import { answersBehindClosedBranches, outcomesOf } from './outcomes.ts'

function outcome(item: string, answers: Answers) {
  const found = outcomesOf(smallEdition, answers).find((candidate) => candidate.item === item)
  return found && [found.shown, found.answer]
}

describe('what becomes of an item behind a gate within a gate', () => {
  test.each([
    // shared, agreement, required → agreement shown, required shown
    [null, null, null, false, false],
    ['no', null, null, false, false],
    ['dontKnow', 'no', 'yes', false, false],
    ['no', 'no', 'yes', false, false],
    ['yes', null, 'yes', true, false],
    ['yes', 'yes', 'yes', true, false],
    ['yes', 'no', null, true, true],
    ['yes', 'no', 'yes', true, true],
  ] as const)('%s, %s, %s', (shared, agreement, required, agreementShown, requiredShown) => {
    const answers: Answers = {
      ...(shared && { shared }),
      ...(agreement && { agreement }),
      ...(required && { required }),
    }
    expect(outcome('agreement', answers)).toEqual([agreementShown, agreement])
    expect(outcome('required', answers)).toEqual([requiredShown, required])
  })
})

describe('outcomes', () => {
  test('are there for every item, also with no answer at all', () => {
    expect(outcomesOf(smallEdition, {})).toEqual([
      { item: 'together', shown: false, answer: null },
      { item: 'goals', shown: true, answer: null },
      { item: 'plan', shown: true, answer: null },
      { item: 'shared', shown: true, answer: null },
      { item: 'agreement', shown: false, answer: null },
      { item: 'required', shown: false, answer: null },
      { item: 'sources', shown: true, answer: null },
      { item: 'routines.register', shown: false, answer: null },
      { item: 'routines.waste', shown: false, answer: null },
    ])
  })

  test('leave out answers to items of another edition', () => {
    expect(outcomesOf(smallEdition, { withdrawn: 'yes' })).toEqual(outcomesOf(smallEdition, {}))
  })

  test('tell which answers stand behind closed branches', () => {
    const answers: Answers = { shared: 'no', agreement: 'no', sources: 'yes', 'routines.waste': 'yes' }
    expect(answersBehindClosedBranches(smallEdition, answers)).toEqual(['agreement'])
  })
})
