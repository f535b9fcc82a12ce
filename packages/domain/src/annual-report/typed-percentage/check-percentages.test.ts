import { describe, expect, test } from 'vitest'
import claims from '../../../test-data/claims-2022.json' with { type: 'json' }
import prose from '../../../test-data/prose-2022.txt?raw'
import { year2021, year2022 } from '../../../test/published-years.ts'
import { figuresOf } from '../../indicator/index.ts'
import { checkPercentages } from './check-percentages.ts'

const years = [
  figuresOf(year2022.tally, year2022.edition, [year2021]),
  figuresOf(year2021.tally, year2021.edition, []),
]
const checked = checkPercentages(prose, years)

const seen = (text: string) =>
  checkPercentages(text, years).map(({ written, verdict, candidates }) => [
    written,
    verdict,
    candidates.filter(({ isTopic }) => isTopic).map(({ id }) => id),
  ])

describe('the prose of chapters 2.1 to 2.6 of the report of 2022', () => {
  test('every percentage is found, where it stands', () => {
    expect(checked.map(({ written }) => written)).toEqual(prose.match(/\d[\d,–-]*\s?%/g))
    for (const { start, end, written } of checked) expect(prose.slice(start, end)).toBe(written)
  })

  test('70,6, 49,4 and the 81,3 on harassment stand out, and what they should have been is told', () => {
    const wrong = checked.filter(({ verdict }) => verdict === 'none' || verdict === 'otherFigure')
    expect(
      wrong.map(({ written, verdict, instead }) => [written, verdict, instead[0]?.id, instead[0]?.percent]),
    ).toEqual([
      ['70,6%', 'none', 'riskAssessmentsUpToDate.large', 70.7],
      ['49,4%', 'none', 'workRelatedSickLeaveCausesKnown.large', 49.3],
      ['81,3%', 'otherFigure', 'knowsWhatToDoAboutHarassment.large', 82.7],
    ])
  })

  test('37,3 % is not a share of those that answered: that would be 40,6 %', () => {
    const otherBase = checked.filter(({ verdict }) => verdict === 'otherBase')
    expect(
      otherBase.map(({ written, candidates, ofStatedBase }) => [written, candidates[0], ofStatedBase]),
    ).toEqual([
      [
        '37,3%',
        {
          id: 'sharedPremises.yes',
          year: 2022,
          numerator: 28,
          base: 75,
          baseKind: 'allUnits',
          percent: 37.3,
          isTopic: true,
        },
        { numerator: 28, base: 69, percent: 40.6 },
      ],
    ])
  })

  test('where the prose speaks of persons, the figure is one of units', () => {
    const ofUnits = checked.filter(({ verdict }) => verdict === 'unitsNotPersons')
    expect(ofUnits.map(({ written, candidates }) => [written, candidates[0]?.id])).toEqual([
      ['70%', 'safetyRepBasicCourse.yes'],
      ['16%', 'managerBasicCourse.yes'],
      ['16%', 'managerBasicCourse.yes'],
    ])
  })

  test('what is not about the reporting is left undecided', () => {
    const undecided = checked.filter(({ verdict }) => verdict === 'undecided')
    expect(undecided.map(({ written }) => written)).toEqual(['92%', '85%'])
  })

  // A claim printed as a count, as words, or not in this prose at all, is none of a percentage.
  const percentages = claims.filter(({ id, printed }) => printed.endsWith('%') && id !== 'responseRate')
  test.each(percentages)(
    'the claim $printed, $id, is told as what it is',
    ({ id, year, printed, status }) => {
      const written = printed.replace('nærmere ', '').replace(' %', '%')
      const found = checked.filter((each) => each.written === written)
      const candidates = found.flatMap(({ candidates: some, instead }) => [...some, ...instead])
      expect(candidates.some((one) => one.isTopic && one.id === id && one.year === year)).toBe(true)
      const verdicts = new Set(found.map(({ verdict }) => verdict))
      if (status.startsWith('differs')) expect(verdicts.has('none') || verdicts.has('otherFigure')).toBe(true)
      else
        expect(verdicts.has('agrees') || verdicts.has('otherBase') || verdicts.has('unitsNotPersons')).toBe(
          true,
        )
    },
  )
})

describe('how percentages are written', () => {
  test.each([
    ['70,7 % har oppdaterte risikovurderinger', '70,7 %'],
    ['70,7\u00a0% har oppdaterte risikovurderinger', '70,7\u00a0%'],
    ['70,7 prosent har oppdaterte risikovurderingar', '70,7 prosent'],
    ['70.7 per cent have risk assessments that are up to date', '70.7 per cent'],
    ['70.7% have risk assessments that are up to date', '70.7%'],
    ['71 percent have risk assessments that are up to date', '71 percent'],
  ])('%s', (text, written) => {
    expect(seen(text)).toEqual([[written, 'agrees', ['riskAssessmentsUpToDate.large']]])
  })

  test.each(['en oppgang på 5,3 prosentpoeng', 'up 5.3 percentage points', 'i 2022', '§ 3-5', '69 av 75'])(
    '%s is none',
    (text) => {
      expect(checkPercentages(text, years)).toEqual([])
    },
  )

  test('an answer is a range and claims nothing', () => {
    expect(seen('Mellom 75–100 % har hatt medarbeidersamtale')).toEqual([['75–100 %', 'range', []]])
  })
})

describe('what is found of one', () => {
  test.each([
    ['Among managers it is 16% who took the course', 'unitsNotPersons'],
    ['40,6 % deler lokaler med eksterne virksomheter', 'none'],
    ['Of those that answered, 37.3% share premises', 'otherBase'],
    ['Av dei einingane som har svart, deler 37,3 % lokale: deler lokale med andre', 'otherBase'],
    ['Noe helt annet er 81,3 %', 'undecided'],
    ['Nærmere 82 % har HMS-runde', 'otherFigure'],
    ['100 % av enhetene som har svart, involverer ansatte', 'agrees'],
  ])('%s: %s', (text, verdict) => {
    expect(checkPercentages(text, years).map((each) => each.verdict)).toEqual([verdict])
  })

  test('without figures there is no candidate', () => {
    expect(checkPercentages('44 % har egne mål', []).map(({ verdict }) => verdict)).toEqual(['none'])
  })
})
