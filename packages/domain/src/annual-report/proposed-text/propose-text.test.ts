import { describe, expect, test } from 'vitest'
import { year2021, year2022 } from '../../../test/published-years.ts'
import { formatNumber, formatPercent, formatPercentagePoints } from '../../../../texts/src/format.ts'
import { figuresOf, indicatorById } from '../../indicator/index.ts'
import type { Language } from '../../language.ts'
import { languages } from '../../language.ts'
import { itemsOf } from '../../questionnaire/index.ts'
import { editions } from '../../questionnaire/editions/index.ts'
import type { BoundFigure } from '../bound-figure.ts'
import { bindFigures } from '../bound-figure.ts'
import { goldenTexts2022 } from './golden-texts-2022.ts'
import { proposeText } from './propose-text.ts'
import { textRules } from './rules.ts'
import { statementText } from './statement.ts'

const year = figuresOf(year2022.tally, year2022.edition, [year2021])
const figures = bindFigures(year, { published: null, files: [] })
const proposed = proposeText(textRules, figures)

const numberWords = (language: Language) => ({
  count: (value: number) => formatNumber(value, language),
  percent: (value: number) => formatPercent(value, language),
  points: (value: number) => formatPercentagePoints(value, language).replace('+', ''),
})

describe('the text proposed for 2022', () => {
  test('says of each figure what the printed report found, and nothing of the others', () => {
    const kinds = textRules.map(({ indicator }) => [
      indicator,
      proposed
        .filter(({ figures: of }) => of.a === indicator || ofBlank(of.a) === indicator)
        .map(({ kind }) => kind),
    ])
    const withText = kinds.filter(([, some]) => some?.length)
    expect(Object.fromEntries(withText)).toEqual(
      Object.fromEntries(goldenTexts2022.map(({ indicator, kinds: golden }) => [indicator, golden])),
    )
  })

  test.each(languages)('in %s', (language) => {
    const texts = proposed.map((statement) =>
      statementText(statement, figures, language, numberWords(language)).replaceAll('\u00a0', ' '),
    )
    for (const { texts: golden } of goldenTexts2022) {
      for (const text of golden?.[language] ?? []) expect(texts).toContain(text)
    }
    expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([])
  })

  test('is in one order: facts, good, weak, better, worse, left blank', () => {
    const order = [...new Set(proposed.map(({ kind }) => kind))]
    expect(order).toEqual(['fact', 'good', 'weak', 'better', 'worse', 'leftBlank'])
    expect(proposed).toHaveLength(new Set(proposed.map((one) => JSON.stringify(one))).size)
  })
})

function ofBlank(id: string | undefined): string | undefined {
  return textRules.find(({ leftBlank }) => leftBlank?.indicator === id)?.indicator
}

describe('nothing is said', () => {
  const change = (id: string, other: Partial<BoundFigure>) =>
    proposeText(
      textRules,
      figures.filter((figure) => figure.id === id).map((figure) => ({ ...figure, ...other })),
    ).map(({ kind }) => kind)

  test('of a change where the question is not the same', () => {
    expect(change('ownHseGoals.yes', {})).toEqual(['weak', 'better'])
    const reworded = { changePoints: null, continuity: 'reworded', meaning: 'notComparable' } as const
    expect(change('ownHseGoals.yes', reworded)).toEqual(['weak'])
  })

  test('of a change among a few units', () => {
    expect(change('ownHseGoals.yes', { previous: { year: 2021, numerator: 4, base: 19 } })).toEqual(['weak'])
  })

  test('of a base of a few units, or none', () => {
    expect(change('safetyRoundDone.yes', { base: 4, numerator: 1, percent: 25 })).toEqual([])
    expect(change('safetyRoundDone.yes', { base: 0, numerator: 0, percent: null })).toEqual([])
  })

  test('of figures that are not there', () => {
    expect(proposeText(textRules, [])).toEqual([])
  })
})

test('where none do, the text says so', () => {
  const none = figures.map((figure) => ({
    ...figure,
    numerator: 0,
    percent: 0,
    changePoints: null,
    previous: null,
  }))
  const [first] = proposeText(
    textRules.filter(({ indicator }) => indicator === 'safetyRoundDone.yes'),
    none,
  )
  expect(first && statementText(first, none, 'nb', numberWords('nb'))).toBe(
    'Ingen av alle 75 enhetene har gjennomført HMS-runde.',
  )
})

test('a sentence never loses its figure', () => {
  const [first] = proposed
  expect(() => first && statementText(first, [], 'nb', numberWords('nb'))).toThrow()
})

test('every rule is about an indicator, and every item of every edition but one has a rule', () => {
  const ids = textRules.flatMap(({ indicator, toSmallDegree, leftBlank }) => [
    indicator,
    ...(toSmallDegree ? [toSmallDegree] : []),
    ...(leftBlank ? [leftBlank.indicator] : []),
  ])
  expect(ids.filter((id) => !indicatorById(id))).toEqual([])
  const told = new Set(textRules.map(({ indicator }) => indicatorById(indicator)?.item))
  const items = new Set(Object.values(editions).flatMap((edition) => itemsOf(edition).map(({ key }) => key)))
  expect([...items].filter((item) => !told.has(item))).toEqual(['coordinationAgreementRequired'])
})
