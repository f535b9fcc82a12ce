import { describe, expect, test } from 'vitest'
import baseline2021 from '../../../api/demo-data/baseline-2021.json' with { type: 'json' }
import { editions } from '../questionnaire/editions/index.ts'
import { publishedCounts } from '../../test/published-years.ts'
import { readBaseline } from './read-baseline.ts'

const all = Object.values(editions)

const good = {
  format: 'hms-baseline',
  version: 1,
  year: 2021,
  edition: '2021',
  source: 'A printed report',
  units: { total: 75, answered: 73 },
  counts: { ownHseGoals: { yes: 24, no: 43, dontKnow: 6, unanswered: 2 } },
}

function faultsOf(file: unknown) {
  const result = readBaseline(typeof file === 'string' ? file : JSON.stringify(file), 2021, all)
  return result.ok ? [] : result.problem.map(({ column, value, expected }) => [column, value, expected.kind])
}

describe('a baseline file', () => {
  test('that of 2021 has exactly the published counts', () => {
    const result = readBaseline(JSON.stringify(baseline2021), 2021, all)
    expect(result).toEqual({ ok: true, value: baseline2021 })
    expect(baseline2021.counts).toEqual(publishedCounts('2021'))
    expect(baseline2021.units).toEqual({ total: 75, answered: 73 })
  })

  test('is taken as it stands, counts that do not add up too', () => {
    const file = { ...good, counts: { ownHseGoals: { yes: 99 } } }
    expect(readBaseline(JSON.stringify(file), 2021, all)).toEqual({ ok: true, value: file })
  })

  test.each<[string, unknown, unknown[][]]>([
    ['is empty', '', [[null, null, 'object']]],
    ['is no JSON', '{ "format": ', [[null, null, 'object']]],
    ['is a list', [], [[null, '[]', 'object']]],
    [
      'is an empty object',
      {},
      ['format', 'version', 'year', 'edition', 'source', 'units', 'counts'].map((name) => [
        name,
        null,
        'present',
      ]),
    ],
    ['is of another year', { ...good, year: 2022 }, [['year', '2022', 'oneOf']]],
    ['is of another version', { ...good, version: 2 }, [['version', '2', 'oneOf']]],
    ['names an unknown edition', { ...good, edition: '2020' }, [['edition', '"2020"', 'oneOf']]],
    ['does not tell its source', { ...good, source: ' ' }, [['source', '" "', 'someText']]],
    ['has something more', { ...good, colour: 'blue' }, [['colour', '"blue"', 'knownName']]],
    [
      'has more answered than units',
      { ...good, units: { total: 75, answered: 76 } },
      [['units.answered', '76', 'atMost']],
    ],
    [
      'has bad units',
      { ...good, units: { total: 75.5, faculties: 8 } },
      [
        ['units.total', '75.5', 'count'],
        ['units.faculties', '8', 'knownName'],
        ['units.answered', null, 'present'],
      ],
    ],
    ['has no counts', { ...good, counts: null }, [['counts', 'null', 'object']]],
    [
      'counts wrongly, in several places',
      {
        ...good,
        counts: {
          ownHseGoals: { yes: -1, no: '43', maybe: 2, toLargeDegree: 1 },
          unclearDemands: { toLargeDegree: 1 },
          radiationRoutines: { yes: 1 },
          constructor: { yes: 1 },
          safetyRoundDone: {},
          hseActionPlan: 5,
        },
      },
      [
        ['counts.ownHseGoals.yes', '-1', 'count'],
        ['counts.ownHseGoals.no', '"43"', 'count'],
        ['counts.ownHseGoals.maybe', '2', 'knownName'],
        ['counts.ownHseGoals.toLargeDegree', '1', 'knownName'],
        ['counts.unclearDemands', '{"toLargeDegree":1}', 'knownName'],
        ['counts.radiationRoutines', '{"yes":1}', 'knownName'],
        ['counts.constructor', '{"yes":1}', 'knownName'],
        ['counts.safetyRoundDone', '{}', 'someCount'],
        ['counts.hseActionPlan', '5', 'object'],
      ],
    ],
  ])('is refused when it %s', (_, file, faults) => {
    expect(faultsOf(file)).toEqual(faults)
  })
})
