import { describe, expect, test } from 'vitest'
import reference from '../../../test-data/questionnaire-2022.json' with { type: 'json' }
import type { LocalizedText } from '../../language.ts'
import { languages } from '../../language.ts'
import type { Answer } from '../answer-scale.ts'
import { answerScales } from '../answer-scale.ts'
import type { Edition } from '../edition.ts'
import { itemsOf } from '../items.ts'
import { laws } from '../law.ts'
import { placeholders, placeholdersIn } from '../placeholders.ts'
import { edition2021 } from './2021.ts'
import { edition2022 } from './2022.ts'
import { edition2026 } from './2026.ts'
import { editions, findEdition, isPublished, latestEditionFor } from './index.ts'

const all: [string, Edition][] = Object.entries(editions)

describe.each(all)('edition %s', (id, edition) => {
  const questions = new Map(edition.questions.map((question) => [question.key, question]))
  const texts = textsOf(edition)

  test('is found by its own id and made for its own year', () => {
    expect(edition.id).toBe(id)
    expect(edition.year).toBe(Number(id))
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(edition))).toStrictEqual(edition)
  })

  test('has every question in exactly one section, and no section without a question', () => {
    const placed = edition.sections.flatMap((section) => section.questions)
    expect(placed.toSorted()).toEqual([...questions.keys()].toSorted())
    expect(edition.sections.filter((section) => section.questions.length === 0)).toEqual([])
  })

  test('names sections, questions, numbers, rows and items once', () => {
    const names = [
      edition.sections.map(({ key }) => key),
      edition.questions.map(({ key }) => key),
      edition.questions.map(({ number }) => number),
      itemsOf(edition).map(({ key }) => key),
    ]
    for (const list of names) expect(list).toEqual([...new Set(list)])
  })

  test('has keys without dots, for a dot parts question and row', () => {
    const keys = edition.questions.flatMap(({ key, rows = [] }) => [key, ...rows.map((row) => row.key)])
    for (const key of keys) expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/)
  })

  test('prints its questions in the order of their numbers', () => {
    const numbers = edition.questions.map(({ number }) => number)
    for (const number of numbers) expect(number).toMatch(/^[1-9]\d*[a-z]?$/)
    expect(numbers).toEqual(
      numbers.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    )
  })

  test('opens a question by an earlier one of the same section that can be answered so', () => {
    for (const { key, shownWhen } of edition.questions) {
      if (!shownWhen) continue
      const gate = questions.get(shownWhen.question)
      const options: readonly Answer[] = gate ? answerScales[gate.scale] : []
      expect(options, key).toContain(shownWhen.is)
      expect(gate?.rows, key).toBeUndefined()
      const section = edition.sections.find((candidate) => candidate.questions.includes(key))?.questions ?? []
      expect(section.indexOf(shownWhen.question), key).toBeGreaterThanOrEqual(0)
      expect(section.indexOf(shownWhen.question), key).toBeLessThan(section.indexOf(key))
    }
  })

  test('has every text in three languages, trimmed, and English that is not Norwegian', () => {
    for (const [place, text] of texts) {
      for (const language of languages) {
        expect(text[language], `${place} ${language}`).not.toBe('')
        expect(text[language], `${place} ${language}`).toBe(text[language].trim())
      }
      expect(text.en, place).not.toBe(text.nb)
    }
  })

  test('has nynorsk that is not bokmål, but for the few titles that are the same in both', () => {
    const alike = texts.filter(([, text]) => text.nn === text.nb).map(([place]) => place)
    expect(alike.filter((place) => !place.startsWith('title of '))).toEqual([])
  })

  test('keeps typical bokmål out of its nynorsk', () => {
    const bokmål =
      /\b(ikke|hvem|hva|hvor|hvordan|hvilken|hvilke|noen|enhet\w*|leder\w*|verneombud\w*|medarbeidere\w*|sykefravær\w*|sykmeld\w*|gjennomføres|fra|jeg|også få|å gjøre|mer|uke\w*|selv|rutiner|oppgaver|virksomhet\w*)\b/i
    for (const [place, text] of texts) expect(text.nn.match(bokmål)?.[0], place).toBeUndefined()
  })

  test('has the same, known placeholders in every language of a text', () => {
    for (const [place, text] of texts) {
      const used = placeholdersIn(text.nb).toSorted()
      for (const name of used) expect(placeholders, place).toContain(name)
      expect(placeholdersIn(text.nn).toSorted(), place).toEqual(used)
      expect(placeholdersIn(text.en).toSorted(), place).toEqual(used)
    }
  })

  test('names no institution or product in its texts', () => {
    const words = texts.flatMap(([, text]) => Object.values(text)).join(' ')
    expect(words).not.toMatch(/NTNU|Paga\b|HMS-plattformen|Innsida|Risk Manager|EQS/)
  })

  test('helps with one to four sentences a question', () => {
    for (const { key, help } of edition.questions) {
      for (const language of languages) {
        const sentences = help[language].match(/[.?](?= |$)/g)?.length ?? 0
        expect(sentences, `${key} ${language}`).toBeGreaterThanOrEqual(1)
        expect(sentences, `${key} ${language}`).toBeLessThanOrEqual(4)
      }
    }
  })

  test('says of every question what law and which points of internal control it is about', () => {
    for (const { key, law, internalControl } of edition.questions) {
      expect(law, key).not.toEqual([])
      expect(law, key).toEqual([...new Map(law.map((at) => [JSON.stringify(at), at])).values()])
      for (const at of law) {
        expect(Object.keys(laws), key).toContain(at.law)
        expect(at.section, key).toMatch(/^\d+( A)?(-\d+)?$/)
      }
      expect(internalControl, key).not.toEqual([])
      expect(internalControl, key).toEqual([...new Set(internalControl)].toSorted())
      for (const point of internalControl) expect([1, 2, 3, 4, 5, 6, 7, 8], key).toContain(point)
    }
  })

  test('dates every wording to an edition that is not later and had it', () => {
    for (const question of edition.questions) {
      for (const { key, wordingSince } of [question, ...(question.rows ?? [])]) {
        const first = findEdition(wordingSince)
        expect(first?.year, key).toBeLessThanOrEqual(edition.year)
        const firstQuestion = first?.questions.find((candidate) => candidate.key === question.key)
        expect(firstQuestion, key).toBeDefined()
      }
    }
  })
})

test('edition 2022 is the published questionnaire: sections, keys, numbers, scales, branching and words', () => {
  expect(
    edition2022.sections.map(({ key, title, questions }) => ({ key, title: title.nb, questions })),
  ).toEqual(reference.sections.map(({ key, title, questions }) => ({ key, title, questions })))
  const asked = edition2022.questions.map(({ key, number, scale, text, shownWhen, rows }) => {
    const question = { key, number, type: scale, text: text.nb, shownWhen }
    return { ...question, rows: rows?.map((row) => ({ key: row.key, text: row.text.nb })) }
  })
  const published = reference.questions.map(({ key, number, type, text, shownWhen, rows }) => {
    const question = { key, number, type, text, shownWhen }
    return { ...question, rows: rows?.map((row) => ({ key: row.key, text: row.text })) }
  })
  expect(asked).toEqual(published)
})

test('edition 2021 is edition 2022 without what has no counts of 2021', () => {
  const put = reference.questions.flatMap(({ key, counts, rows }) => {
    if (!rows) return counts?.['2021'] ? [key] : []
    return rows.filter((row) => row.counts['2021']).map((row) => `${key}.${row.key}`)
  })
  expect(itemsOf(edition2021).map(({ key }) => key)).toEqual(put)
  for (const question of edition2021.questions) {
    const later = edition2022.questions.find(({ key }) => key === question.key)
    expect({ ...question, rows: undefined }).toEqual({ ...later, rows: undefined })
    for (const row of question.rows ?? []) expect(later?.rows).toContainEqual(row)
  }
})

describe('edition 2026', () => {
  const numbered = new Map(edition2026.questions.map((question) => [question.number, question]))

  test('keeps the number of every question of 2022', () => {
    for (const { key, number } of edition2022.questions) expect(numbered.get(number)?.key).toBe(key)
  })

  test('words every degree question as one', () => {
    const degrees = edition2026.questions.filter(({ scale }) => scale.startsWith('degree'))
    expect(degrees.length).toBeGreaterThan(20)
    for (const { text } of degrees) {
      expect(text.nb).toMatch(/^I hvilken grad /)
      expect(text.nn).toMatch(/^I kva grad /)
      expect(text.en).toMatch(/^To what degree /)
    }
  })

  test('lets 7, 8, 22 and 24 be beside the point, and says when', () => {
    for (const number of ['7', '8', '22', '24']) {
      expect(numbered.get(number)?.scale).toBe('degreeOrNotApplicable')
      expect(numbered.get(number)?.help.nb).toContain('«Ikke aktuelt»')
    }
  })

  test('takes the answer to question 1, and to no other, from the signatures', () => {
    const derived = edition2026.questions.filter(({ derivedFrom }) => derivedFrom !== undefined)
    expect(derived.map(({ number, derivedFrom }) => [number, derivedFrom])).toEqual([['1', 'signatures']])
  })

  test('asks about each psychosocial factor that aml. § 4-3 names', () => {
    const factors = ['unclearDemands', 'emotionalDemands', 'workloadAndTimePressure', 'supportAtWork']
    const section = edition2026.sections.find(({ key }) => key === 'psychosocial')
    for (const key of factors) {
      expect(section?.questions).toContain(key)
      const question = edition2026.questions.find((candidate) => candidate.key === key)
      expect(question?.law).toContainEqual({ law: 'workingEnvironmentAct', section: '4-3' })
    }
  })

  test('asks whether the law demands an agreement only where premises are shared without one', () => {
    expect(numbered.get('19c')?.shownWhen).toEqual({ question: 'coordinationAgreement', is: 'no' })
    expect(numbered.get('19b')?.shownWhen).toEqual({ question: 'sharedPremises', is: 'yes' })
  })
})

test.each([
  [2020, undefined],
  [2021, '2021'],
  [2022, '2022'],
  [2023, '2022'],
  [2025, '2022'],
  [2026, '2026'],
  [2027, '2026'],
])('a campaign of %i starts from edition %s', (year, id) => {
  expect(latestEditionFor(year)?.id).toBe(id)
})

test('an unknown edition is not found', () => {
  expect(findEdition('1999')).toBeUndefined()
  expect(findEdition('toString')).toBeUndefined()
})

/** Every text of an edition, with where it stands. */
function textsOf(edition: Edition): [string, LocalizedText][] {
  return [
    ...edition.sections.map(({ key, title }): [string, LocalizedText] => [`title of ${key}`, title]),
    ...edition.questions.flatMap(({ key, text, help, rows = [] }): [string, LocalizedText][] => [
      [`text of ${key}`, text],
      [`help of ${key}`, help],
      ...rows.map((row): [string, LocalizedText] => [`row ${key}.${row.key}`, row.text]),
    ]),
  ]
}

test('an edition is published as long as it is word by word what was published', () => {
  expect(isPublished(edition2026)).toBe(true)
  const [first, ...others] = edition2026.sections
  const moved = { ...edition2026, sections: [{ ...first, key: 'other' } as typeof first & object, ...others] }
  expect(isPublished(moved)).toBe(false)
  expect(isPublished({ ...edition2026, id: '2099' })).toBe(false)
})
