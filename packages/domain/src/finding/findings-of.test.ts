import { describe, expect, test } from 'vitest'
import { publishedCounts, reports2022, units } from '../../test/published-years.ts'
import type { Answer, Edition } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import { edition2022 } from '../questionnaire/editions/2022.ts'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import type { Answers } from '../report/index.ts'
import { freeze } from '../report/index.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findings-of.ts'
import { byGravity, gravities, gravityOf, lacks } from './gravity.ts'

function findingsWith(edition: Edition, answers: Answers): readonly Finding[] {
  return findingsOf(edition, freeze({ unit: '1615', year: edition.year, answers }, edition))
}

function only(edition: Edition, answers: Answers): Finding | undefined {
  const found = findingsWith(edition, answers)
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]
}

describe('2022, from the 69 reports', () => {
  const found = reports2022.flatMap(({ unit, answers }) =>
    findingsOf(edition2022, freeze({ unit, year: 2022, answers }, edition2022)).map((finding) => ({
      unit,
      ...finding,
    })),
  )
  const count = (item: string, lack?: string) =>
    found.filter((one) => one.source.item === item && (lack === undefined || one.lack === lack)).length
  const published = publishedCounts('2022')

  /** The counts of the printed tables that are a lack, item by item: read off the questions, not off the rules. */
  const facts = new Set(['sharedPremises', 'radiationSources', 'chemicalsOrGases', 'biologicalAgents'])
  const lacking: [string, Record<string, number>][] = Object.entries(published).map(([item, counts]) => {
    const {
      no = 0,
      dontKnow = 0,
      toVerySmallDegree = 0,
      toSmallDegree = 0,
      from0to24 = 0,
      from25to49 = 0,
    } = counts as Record<string, number>
    const { toLargeDegree = 0, toVeryLargeDegree = 0 } = counts as Record<string, number>
    if (item === 'workRelatedSickLeaveChallenge')
      return [item, { absent: 0, unknown: dontKnow, low: 0, strain: toLargeDegree + toVeryLargeDegree }]
    return [
      item,
      {
        absent: facts.has(item) ? 0 : no,
        unknown: dontKnow,
        low: toVerySmallDegree + toSmallDegree + from0to24 + from25to49,
        strain: 0,
      },
    ]
  })

  test.each(lacking)('%s is found as often as the printed table has it', (item, expected) => {
    expect(Object.fromEntries(lacks.map((lack) => [lack, count(item, lack)]))).toEqual(expected)
  })

  test('nothing else is found', () => {
    const sum = lacking.flatMap(([, counts]) => Object.values(counts)).reduce((total, one) => total + one, 0)
    expect(found).toHaveLength(sum)
    expect(sum).toBe(479)
  })

  test.each([
    ['units without a coordination agreement', 'coordinationAgreement', 'absent', 3],
    ['units that do not know whether they have one', 'coordinationAgreement', 'unknown', 4],
    ['health examinations lacking for radiation', 'radiationRoutines.healthExamination', 'absent', 3],
    ['for chemicals', 'chemicalRoutines.healthExamination', 'absent', 9],
    ['for biological agents', 'biologicalRoutines.healthExamination', 'absent', 3],
    ['managers without the basic course', 'managerBasicCourse', 'absent', 55],
    ['units without goals of their own', 'ownHseGoals', 'absent', 36],
  ])('%s', (_what, item, lack, expected) => {
    expect(count(item, lack)).toBe(expected)
  })

  test('each is of a unit that reports, once for each item', () => {
    const reporting = new Set(units.filter(({ reports }) => reports).map(({ code }) => code))
    expect(found.filter(({ unit }) => !reporting.has(unit))).toEqual([])
    expect(new Set(found.map(({ unit, source }) => `${unit} ${source.item}`)).size).toBe(found.length)
  })

  test('of each unit the gravest come first', () => {
    for (const ofUnit of Map.groupBy(found, ({ unit }) => unit).values()) {
      expect(ofUnit.map(({ gravity }) => gravities.indexOf(gravity))).toEqual(
        ofUnit.map(({ gravity }) => gravities.indexOf(gravity)).toSorted(),
      )
    }
  })
})

describe('how grave', () => {
  const gates: Record<string, Answers> = {
    coordinationAgreement: { sharedPremises: 'yes' },
    radiationRoutines: { radiationSources: 'yes' },
    chemicalRoutines: { chemicalsOrGases: 'yes' },
    biologicalRoutines: { biologicalAgents: 'yes' },
  }

  test.each([edition2022, edition2026])(
    '19b, 29b, 30b and 31b with no are graver than any low degree ($id)',
    (edition) => {
      const items = itemsOf(edition)
      const low = items
        .filter(({ question }) => question.scale.startsWith('degree') && !question.derivedFrom)
        .flatMap(({ key, options }) => options.flatMap((answer) => findingsWith(edition, { [key]: answer })))
      expect(low.length).toBeGreaterThan(20)
      const grave = items.filter(({ question }) => question.key in gates)
      expect(grave).toHaveLength(19)
      for (const { key, question } of grave) {
        const finding = only(edition, { ...gates[question.key], [key]: 'no' })
        expect(finding).toBeDefined()
        for (const other of low) expect(finding && byGravity(finding, other)).toBeLessThan(0)
      }
    },
  )

  test.each<[string, Edition, Answers, string | undefined, boolean | undefined]>([
    ['2022, no', edition2022, { coordinationAgreement: 'no' }, 'policy', true],
    ['2022, not known', edition2022, { coordinationAgreement: 'dontKnow' }, 'improvement', false],
    ['2022, yes', edition2022, { coordinationAgreement: 'yes' }, undefined, undefined],
    [
      '2026, no, and the law demands one',
      edition2026,
      { coordinationAgreement: 'no', coordinationAgreementRequired: 'yes' },
      'law',
      true,
    ],
    [
      '2026, no, and it demands none',
      edition2026,
      { coordinationAgreement: 'no', coordinationAgreementRequired: 'no' },
      'policy',
      true,
    ],
    [
      '2026, no, and nobody knows',
      edition2026,
      { coordinationAgreement: 'no', coordinationAgreementRequired: 'dontKnow' },
      'policy',
      true,
    ],
    // Answered once, and hidden since.
    [
      '2026, yes after all',
      edition2026,
      { coordinationAgreement: 'yes', coordinationAgreementRequired: 'yes' },
      undefined,
      undefined,
    ],
  ])('premises are shared without an agreement: %s', (_case, edition, answers, gravity, asksForReason) => {
    const finding = only(edition, { sharedPremises: 'yes', ...answers })
    expect(finding?.gravity).toBe(gravity)
    expect(finding?.asksForReason).toBe(asksForReason)
  })

  test('what is absent is never less grave than what nobody knows, and that not than what there is little of', () => {
    for (const byLack of Object.values(gravityOf)) {
      const order = lacks.map((lack) => gravities.indexOf(byLack[lack]))
      expect(order).toEqual(order.toSorted())
    }
  })
})

test.each<[Answer, number]>([
  ['notApplicable', 0],
  ['yes', 0],
  ['no', 1],
])('a routine answered with %s', (answer, expected) => {
  const found = findingsWith(edition2026, {
    radiationSources: 'yes',
    'radiationRoutines.exposureRegister': answer,
  })
  expect(found).toHaveLength(expected)
})

test('a routine behind a closed branch is no finding', () => {
  const answers: Answers = { radiationSources: 'no', 'radiationRoutines.exposureRegister': 'no' }
  expect(findingsWith(edition2026, answers)).toEqual([])
})

test('a finding says why, what to do, by which law, and who must act', () => {
  const finding = only(edition2026, { radiationSources: 'yes', 'radiationRoutines.exposureRegister': 'no' })
  expect(finding).toMatchObject({
    source: { kind: 'report', item: 'radiationRoutines.exposureRegister', answer: 'no' },
    lack: 'absent',
    gravity: 'law',
    law: [{ law: 'performanceOfWorkRegulations', section: '31-4' }],
    internalControl: [6, 7],
    mustAct: 'lineManager',
    asksForReason: false,
  })
  expect(finding?.reason.nb).toBe(
    'Dere svarte nei. Medarbeidere som er utsatt for strålekilder som krever det, skal stå i eksponeringsregisteret.',
  )
})

test('what nobody knows is to be found out first', () => {
  expect(only(edition2026, { ownHseGoals: 'dontKnow' })?.suggestion.en).toMatch(
    /^Find out how it is\. Choose/,
  )
  expect(only(edition2026, { radiationSources: 'dontKnow' })?.suggestion.en).toMatch(/^Find out whether/)
})
