import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answers } from './answers.ts'
import { progressOf, sectionProgressOf } from './progress.ts'

const complete: Answers = { goals: 'yes', plan: 'dontKnow', shared: 'no', sources: 'no' }

describe('progress', () => {
  test('counts what is shown, and lists what is missing in printed order', () => {
    expect(progressOf(smallEdition, { sources: 'yes', goals: 'no', 'routines.waste': 'yes' })).toEqual({
      answered: 3,
      shown: 6,
      missing: ['plan', 'shared', 'routines.register'],
    })
  })

  test('"don\'t know" is an answer, and a derived question is not missed', () => {
    expect(progressOf(smallEdition, complete)).toEqual({ answered: 4, shown: 4, missing: [] })
  })

  test('opening a branch makes a complete report incomplete', () => {
    expect(progressOf(smallEdition, { ...complete, shared: 'yes' }).missing).toEqual(['agreement'])
    expect(progressOf(smallEdition, { ...complete, shared: 'yes', agreement: 'no' }).missing).toEqual([
      'required',
    ])
  })
})

describe('the state of a section', () => {
  function states(answers: Answers) {
    return Object.fromEntries(
      sectionProgressOf(smallEdition, answers).map(({ section, state, answered, shown }) => [
        section,
        [state, answered, shown],
      ]),
    )
  }

  test('follows its shown items', () => {
    expect(states({ goals: 'yes', shared: 'yes', agreement: 'yes' })).toEqual({
      cooperation: ['complete', 0, 0],
      goals: ['inProgress', 1, 2],
      premises: ['complete', 2, 2],
      radiation: ['notStarted', 0, 1],
    })
  })

  test('an answer behind a closed branch does not start it', () => {
    expect(states({ 'routines.waste': 'yes' }).radiation).toEqual(['notStarted', 0, 1])
  })

  test('lists what it misses', () => {
    const radiation = sectionProgressOf(smallEdition, { sources: 'yes' }).find(
      ({ section }) => section === 'radiation',
    )
    expect(radiation?.missing).toEqual(['routines.register', 'routines.waste'])
  })
})
