import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Continuity } from './continuity.ts'
import { continuityBetween, continuityOf } from './continuity.ts'
import type { Edition, Question } from './edition.ts'
import { editions } from './editions/index.ts'
import { itemsOf } from './items.ts'
import { edition2021 } from './editions/2021.ts'
import { edition2022 } from './editions/2022.ts'
import { edition2026 } from './editions/2026.ts'

const text = { nb: 'nb', nn: 'nn', en: 'en' }

function question(key: string, wordingSince: string, rows?: Record<string, string>): Question {
  const asked = { key, number: key, scale: 'routineMatrix', text, help: text, wordingSince } as const
  const withRows = rows && {
    rows: Object.entries(rows).map(([row, since]) => ({ key: row, text, wordingSince: since })),
  }
  return { ...asked, law: [], internalControl: [], ...withRows }
}

function edition(questions: Question[]): Edition {
  return { id: 'x', year: 2000, sections: [], questions }
}

/** The items of one kind of continuity, in order. */
function those(kind: Continuity, older: Edition, newer: Edition): string[] {
  return Object.entries(continuityBetween({ older, newer }))
    .filter(([, continuity]) => continuity === kind)
    .map(([key]) => key)
}

describe('continuityBetween', () => {
  test.each<[string, Question[], Question[], Record<string, Continuity>]>([
    ['key and wording equal', [question('q', '1')], [question('q', '1')], { q: 'same' }],
    ['wording changed', [question('q', '1')], [question('q', '2')], { q: 'reworded' }],
    ['only in the newer', [], [question('q', '1')], { q: 'new' }],
    ['only in the older', [question('q', '1')], [], { q: 'withdrawn' }],
    ['a row stays', [question('m', '1', { r: '1' })], [question('m', '1', { r: '1' })], { 'm.r': 'same' }],
    [
      'a row reworded',
      [question('m', '1', { r: '1' })],
      [question('m', '1', { r: '2' })],
      { 'm.r': 'reworded' },
    ],
    [
      'its question reworded',
      [question('m', '1', { r: '1' })],
      [question('m', '2', { r: '1' })],
      { 'm.r': 'reworded' },
    ],
    [
      'a row comes and one goes',
      [question('m', '1', { a: '1' })],
      [question('m', '1', { b: '2' })],
      { 'm.a': 'withdrawn', 'm.b': 'new' },
    ],
    [
      'a question becomes a matrix',
      [question('q', '1')],
      [question('q', '2', { r: '2' })],
      { q: 'withdrawn', 'q.r': 'new' },
    ],
  ])('%s', (_case, older, newer, expected) => {
    expect(continuityBetween({ older: edition(older), newer: edition(newer) })).toEqual(expected)
  })
})

describe('from 2021 to 2022', () => {
  test('what was not put in 2021 is new', () => {
    expect(those('new', edition2021, edition2022).toSorted()).toEqual([
      'chemicalRoutines.riskAssessment',
      'chemicalRoutines.safeStorage',
      'knowsReportingVersusWhistleblowing',
      'radiationRoutines.healthExamination',
      'sickLeaveRoutineKnown',
    ])
  })

  test('all else is the same', () => {
    expect(those('reworded', edition2021, edition2022)).toEqual([])
    expect(those('withdrawn', edition2021, edition2022)).toEqual([])
  })
})

describe('from 2022 to 2026', () => {
  test('reworded: yes/no wordings, the new option, and question 1 that the signatures answer', () => {
    const numbers = new Map(edition2026.questions.map(({ key, number }) => [key, number]))
    const reworded = those('reworded', edition2022, edition2026).map((key) => numbers.get(key))
    expect(reworded).toEqual(['1', '6', '7', '8', '17', '18', '20', '22', '24', '25', '26', '28'])
  })

  test('new: the psychosocial factors of the act and what else was found needed', () => {
    expect(those('new', edition2022, edition2026)).toEqual([
      'coordinationAgreementRequired',
      'managerSafetyRepMeetings',
      'unclearDemands',
      'emotionalDemands',
      'workloadAndTimePressure',
      'supportAtWork',
      'understandableLanguage',
    ])
  })

  test('nothing is withdrawn', () => {
    expect(those('withdrawn', edition2022, edition2026)).toEqual([])
  })
})

describe('between any two editions', () => {
  const anyEdition = fc.constantFrom(...Object.values(editions))

  test('same means equal words and answers in every language', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (older, newer) => {
        const before = itemsByKey(older)
        const now = itemsByKey(newer)
        for (const key of those('same', older, newer))
          expect(asked(now.get(key))).toEqual(asked(before.get(key)))
      }),
    )
  })

  test('reworded means that words, answers or the way of answering did change', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (older, newer) => {
        const before = itemsByKey(older)
        const now = itemsByKey(newer)
        for (const key of those('reworded', older, newer)) {
          expect(asked(now.get(key))).not.toEqual(asked(before.get(key)))
        }
      }),
    )
  })

  test('the other way round, new and withdrawn change places and the rest stays', () => {
    const turned = { same: 'same', reworded: 'reworded', new: 'withdrawn', withdrawn: 'new' } as const
    fc.assert(
      fc.property(anyEdition, anyEdition, (one, other) => {
        const forward = continuityBetween({ older: one, newer: other })
        const back = continuityBetween({ older: other, newer: one })
        expect(back).toEqual(
          Object.fromEntries(Object.entries(forward).map(([key, kind]) => [key, turned[kind]])),
        )
      }),
    )
  })

  test('covers exactly the items of both, and an edition is the same as itself', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (older, newer) => {
        const keys = new Set([...itemsByKey(older).keys(), ...itemsByKey(newer).keys()])
        expect(new Set(Object.keys(continuityBetween({ older, newer })))).toEqual(keys)
        expect(those('same', older, older)).toHaveLength(itemsByKey(older).size)
      }),
    )
  })

  test('one item at a time says the same', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (older, newer) => {
        for (const [key, kind] of Object.entries(continuityBetween({ older, newer }))) {
          expect(continuityOf({ older, newer }, key)).toBe(kind)
        }
      }),
    )
  })
})

function itemsByKey(from: Edition) {
  return new Map(itemsOf(from).map((item) => [item.key, item]))
}

/** What makes two items the same question to whoever answers. */
function asked(item: ReturnType<typeof itemsOf>[number] | undefined) {
  if (!item) throw new Error('No such item')
  const { question: put, row, options } = item
  return { text: put.text, row: row?.text, options, derivedFrom: put.derivedFrom }
}
