import { expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answers } from '../report/index.ts'
import { outcomesOf } from '../report/index.ts'
import { facultyResults } from './faculty-results.ts'

const report = (answers: Answers) => outcomesOf(smallEdition, answers)

const results = facultyResults({ now: smallEdition, before: { ...smallEdition, id: 'older' } }, [
  {
    unit: 'a',
    now: report({ goals: 'no', plan: 'toSmallDegree', shared: 'no', sources: 'no' }),
    before: report({ goals: 'yes', plan: 'toVerySmallDegree' }),
  },
  {
    unit: 'b',
    now: report({ goals: 'yes', plan: 'toSmallDegree', shared: 'yes', agreement: 'no', required: 'yes' }),
    before: null,
  },
  { unit: 'c', now: null, before: report({ goals: 'no' }) },
])

test('every unit stands in each section, and has what became better and worse', () => {
  expect(
    results.units.map(({ unit, submitted, better, worse }) => ({ unit, submitted, better, worse })),
  ).toEqual([
    { unit: 'a', submitted: true, better: ['plan'], worse: ['goals'] },
    { unit: 'b', submitted: true, better: [], worse: [] },
    { unit: 'c', submitted: false, better: [], worse: [] },
  ])
  expect(results.units[0]?.sections.find(({ section }) => section === 'goals')).toMatchObject({
    favourable: 0,
    unfavourable: 2,
  })
  expect(results.units[2]?.sections).toEqual([])
})

test('what most lack comes first, of those that were asked, with the change since the year before', () => {
  const of = (numerator: number, denominator: number) => ({ numerator, denominator, base: 'applicableUnits' })
  expect(
    results.lacked.map(({ item, units, share, before, changePoints, meaning }) => [
      item,
      units,
      share,
      before,
      changePoints,
      meaning,
    ]),
  ).toEqual([
    // last year one of two that handed in
    ['plan', ['a', 'b'], of(2, 2), of(1, 2), 50, 'worse'],
    ['goals', ['a'], of(1, 2), of(1, 2), 0, 'unchanged'],
    ['shared', ['a'], of(1, 2), of(0, 2), 50, 'worse'],
    ['agreement', ['b'], of(1, 1), null, null, 'notComparable'],
    ['sources', ['a'], of(1, 2), of(0, 2), 50, 'worse'],
  ])
})

test('without a year before there is nothing to compare with', () => {
  const alone = facultyResults({ now: smallEdition, before: null }, [
    { unit: 'a', now: report({ goals: 'no' }), before: null },
  ])
  expect(alone.lacked).toEqual([
    {
      item: 'goals',
      units: ['a'],
      share: { numerator: 1, denominator: 1, base: 'applicableUnits' },
      before: null,
      continuity: 'new',
      changePoints: null,
      meaning: 'notComparable',
    },
  ])
})
