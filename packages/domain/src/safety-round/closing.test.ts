import { describe, expect, test } from 'vitest'
import { smallScope } from '../../test/small-round.ts'
import { keyOfSource } from '../finding/index.ts'
import { registersOf } from '../register/index.ts'
import type { Signer } from '../report/index.ts'
import type { ResultValue } from './result-field.ts'
import { nothingSaid, resultsOf } from './results.ts'
import { findingsOfRound, measureTextOf } from './round-findings.ts'
import { pointsOf } from './round-scope.ts'
import type { RoundSigningSituation } from './round-signing.ts'
import { notAgreedOf, roundHash, signingOfRound } from './round-signing.ts'
import { seenMeasuresOf } from './seen-measures.ts'
import { summaryOf } from './summary.ts'

const points = pointsOf(smallScope)
const registers = (values: Readonly<Record<string, ResultValue | null>>) =>
  registersOf(
    Object.entries(values).map(([key, value], at) => ({
      id: `e${at}`,
      key,
      value,
      stamp: { wall: 1000 + at, counter: 0, writer: 'a' },
    })),
  )
const photo = { type: 'image/jpeg', bytes: 1000, width: 4, height: 3 } as const

const walked = registers({
  '1/office.order/grade': 'ok',
  '1/office.exits/grade': 'needsImprovement',
  '1/office.exits/severity': 'critical',
  '1/office.exits/note': 'Boxes before the door',
  '1/office.exits/owner': { kind: 'role', role: 'lineManager' },
  '1/office.exits/deadline': { kind: 'date', day: '2026-12-01' },
  [`1/office.exits/photo/${'aa'.repeat(32)}`]: photo,
  [`1/office.exits/photo/${'bb'.repeat(32)}`]: photo,
  '2/office.order/grade': 'needsImprovement',
  '2/office.order/severity': 'serious',
  '2/laboratory.hoods/grade': 'putRight',
  '2/own.12/grade': 'needsImprovement',
  '2/office.light/grade': 'notApplicable',
})
const results = resultsOf(walked)

test('the summary counts by grade, by severity and by room', () => {
  expect(summaryOf(points, results)).toEqual({
    points: 7,
    graded: 6,
    byGrade: { ok: 1, needsImprovement: 3, notApplicable: 1, putRight: 1 },
    bySeverity: { critical: 1, serious: 1, lessSerious: 0 },
    notJudged: 1,
    photos: 2,
    rooms: [
      {
        room: 1,
        points: 2,
        graded: 2,
        byGrade: { ok: 1, needsImprovement: 1, notApplicable: 0, putRight: 0 },
        bySeverity: { critical: 1, serious: 0, lessSerious: 0 },
        notJudged: 0,
        photos: 2,
      },
      {
        room: 2,
        points: 5,
        graded: 4,
        byGrade: { ok: 0, needsImprovement: 2, notApplicable: 1, putRight: 1 },
        bySeverity: { critical: 0, serious: 1, lessSerious: 0 },
        notJudged: 1,
        photos: 0,
      },
    ],
  })
})

test('a grade that was taken back is none, and what stands elsewhere plays no part', () => {
  const taken = resultsOf(registers({ '1/office.order/grade': null, '9/office.order/grade': 'ok' }))
  expect(summaryOf(points, taken)).toMatchObject({ points: 7, graded: 0 })
})

test('what is not agreed is told, point by point', () => {
  expect(notAgreedOf(points, results)).toEqual([
    { point: '2/office.order', missing: ['owner', 'deadline'] },
    { point: '2/own.12', missing: ['severity', 'owner', 'deadline'] },
  ])
})

test('measures from earlier rounds are seen as done, as not done yet, or not judged, by id', () => {
  const seen = resultsOf(
    registers({
      'measure.20/note': 'Who has the key?',
      'measure.12/grade': 'ok',
      'measure.3/grade': 'needsImprovement',
      '1/office.order/grade': 'ok',
    }),
  )
  expect(seenMeasuresOf(seen).map(({ measure, isDone }) => [measure, isDone])).toEqual([
    [3, false],
    [12, true],
    [20, null],
  ])
  expect(summaryOf(points, seen)).toMatchObject({ points: 7, graded: 1 })
})

describe('the hash that is signed', () => {
  const identity = { round: 7, unit: '1615', day: '2026-11-28', reopened: 0 }
  const hash = roundHash(identity, points, walked)

  test('is that of the canonical JSON, as another program computes it', () => {
    // printf '%s' '{"day":"2026-11-28","points":[],"reopened":0,"results":{},"round":7,"unit":"1615"}' | sha256sum
    expect(roundHash(identity, [], new Map())).toBe(
      '7ef5ab61493137db433e5a0b1eed20cac32f2b26a3c691a2f9afb1137bc58877',
    )
  })

  test('changes with a result, the points and a reopening, and not with what is no part of the round', () => {
    const more = registers({ ...valuesOf(walked), '2/own.12/severity': 'serious' })
    const elsewhere = registers({ ...valuesOf(walked), '9/office.order/grade': 'ok' })
    expect(roundHash(identity, points, more)).not.toBe(hash)
    expect(roundHash(identity, points.slice(1), walked)).not.toBe(hash)
    expect(roundHash({ ...identity, reopened: 1 }, points, walked)).not.toBe(hash)
    expect(roundHash(identity, points, elsewhere)).toBe(hash)
  })

  test('changes with what was seen of a measure from an earlier round', () => {
    const seen = registers({ ...valuesOf(walked), 'measure.12/grade': 'ok' })
    expect(roundHash(identity, points, seen)).not.toBe(hash)
  })
})

const manager: Signer = { personId: 'm', part: 'manager', role: 'lineManager', capacity: 'self' }
const elected: Signer = {
  personId: 'r',
  part: 'representative',
  role: 'safetyRepresentative',
  capacity: 'self',
}
const situation: RoundSigningSituation = {
  personId: 'r',
  state: 'closing',
  graded: 3,
  notAgreed: [],
  seenHash: 'x',
  contentHash: 'x',
  signers: { now: [manager, elected] },
  standing: [],
}

test.each<[string, Partial<RoundSigningSituation>, unknown]>([
  ['all is agreed', {}, elected],
  ['the other has signed', { standing: [{ part: 'manager', signedBy: 'm' }] }, elected],
  ['the walk goes on', { state: 'underway' }, { kind: 'wrongRoundState', state: 'underway' }],
  ['nothing was looked at', { graded: 0 }, { kind: 'nothingGraded' }],
  [
    'something is not agreed',
    { notAgreed: [{ point: 'p', missing: ['owner'] }] },
    { kind: 'notAgreed', points: [{ point: 'p', missing: ['owner'] }] },
  ],
  ['something else stands', { contentHash: 'y' }, { kind: 'contentChanged' }],
  ['the person is not to sign', { personId: 'z' }, { kind: 'notToSign' }],
  ['the part is signed', { standing: [{ part: 'representative', signedBy: 'q' }] }, { kind: 'partSigned' }],
])('signing when %s', (_, changes, expected) => {
  const signed = signingOfRound({ ...situation, ...changes })
  expect(signed.ok ? signed.value : signed.problem).toEqual(expected)
})

describe('a finding', () => {
  const found = findingsOfRound(
    7,
    points,
    results,
    new Map([
      [1, 'B201'],
      [2, 'Lab 3'],
    ]),
  )

  test('is every point that needs improvement, in the order of the walk, once', () => {
    expect(found.map(({ source }) => keyOfSource(source))).toEqual([
      '7:1/office.exits',
      '7:2/office.order',
      '7:2/own.12',
    ])
  })

  test('is as grave as severity and law say', () => {
    expect(found.map(({ gravity, lack }) => [gravity, lack])).toEqual([
      ['law', 'absent'],
      ['policy', 'absent'],
      ['improvement', 'low'],
    ])
  })

  test('says where, what and which law', () => {
    expect(found[0]).toMatchObject({
      topic: { en: 'B201: Fire' },
      reason: {
        en: 'The safety round saw that this is not in order in B201: exits is in order. Boxes before the door',
      },
      suggestion: { en: 'Put this in order: exits is in order.' },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      mustAct: 'lineManager',
    })
    expect(found[2]?.topic.nb).toBe('Lab 3: The aquarium is clean.')
  })

  test.each([
    [{ measure: 'Move the boxes', note: 'Boxes' }, 'Move the boxes'],
    [{ note: 'Boxes' }, 'Boxes'],
    [{}, 'Put this in order: order is in order.'],
  ])('with %j becomes the measure %j', (said, expected) => {
    const point = points[0]
    expect(point && measureTextOf(point, { ...nothingSaid, ...said }, 'en')).toBe(expected)
  })
})

function valuesOf(of: typeof walked): Record<string, ResultValue | null> {
  return Object.fromEntries([...of].map(([key, { value }]) => [key, value]))
}
