import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResult, isResultValue, longestNote } from './check-result.ts'
import type { ResultAddress } from './result-address.ts'
import { parseResultKey, resultKey } from './result-address.ts'

const hash = 'ab'.repeat(32)
const point = '17/office.order'
const measure = 'measure.12'
const points = new Set([point, '17/own.12', measure])

describe('a key', () => {
  test.each<[string, ResultAddress]>([
    ['17/office.order/grade', { point, field: 'grade' }],
    ['17/own.12/deadline', { point: '17/own.12', field: 'deadline' }],
    [`17/office.order/photo/${hash}`, { point, field: 'photo', hash }],
    ['measure.12/grade', { point: measure, field: 'grade' }],
  ])('%s is read and written', (key, address) => {
    expect(parseResultKey(key)).toEqual(address)
    expect(resultKey(address)).toBe(key)
  })

  test.each([
    '',
    point,
    `${point}/colour`,
    `${point}/photo`,
    `${point}/photo/${hash.toUpperCase()}`,
    `${point}/photo/${hash}0`,
    `${point}/grade\n`,
    `a/office.order/grade`,
    '17/office/grade',
    'measure/grade',
    '17/measure/grade',
    '17/office.order.more/grade',
  ])('%j is none', (key) => expect(parseResultKey(key)).toBeNull())
})

const photo = { type: 'image/jpeg', bytes: 90_000, width: 1600, height: 1200 }

describe('a value', () => {
  test.each<[string, unknown]>([
    ['grade', 'ok'],
    ['grade', 'putRight'],
    ['grade', null],
    ['severity', 'critical'],
    ['note', 'A box stands before the door'],
    ['measure', 'Move the box'],
    ['owner', { kind: 'person', personId: 'p1' }],
    ['owner', { kind: 'role', role: 'hseCoordinator' }],
    ['owner', { kind: 'body', name: 'Estates' }],
    ['deadline', { kind: 'date', day: '2026-12-31' }],
    ['deadline', { kind: 'ongoing' }],
    [`photo/${hash}`, photo],
    [`photo/${hash}`, null],
  ])('of %s can be %j', (field, value) => {
    expect(checkResult(points, { key: `${point}/${field}`, value }).ok).toBe(true)
    if (value !== null) expect(isResultValue(value)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['grade', 'fine'],
    ['grade', { kind: 'ongoing' }],
    ['severity', 'ok'],
    ['note', ' '],
    ['note', 'x'.repeat(longestNote + 1)],
    ['note', 7],
    ['owner', { kind: 'person' }],
    ['owner', { kind: 'role', role: 'janitor' }],
    ['owner', { kind: 'person', personId: 'p1', role: 'lineManager' }],
    ['deadline', { kind: 'date', day: '2026-02-30' }],
    ['deadline', '2026-12-31'],
    ['deadline', [{ kind: 'ongoing' }]],
    [`photo/${hash}`, { ...photo, type: 'image/svg+xml' }],
    [`photo/${hash}`, { ...photo, bytes: 1_500_001 }],
    [`photo/${hash}`, { ...photo, width: 0.5 }],
    [`photo/${hash}`, { ...photo, place: 'here' }],
  ])('of %s can not be %j', (field, value) => {
    const problem = { kind: 'invalidResult', field: field.split('/')[0] }
    expect(checkResult(points, { key: `${point}/${field}`, value })).toEqual({ ok: false, problem })
  })

  test('belongs to a point of the round', () => {
    for (const key of ['18/office.order/grade', '17/office.light/grade', 'nowhere']) {
      expect(checkResult(points, { key, value: 'ok' })).toMatchObject({ problem: { kind: 'unknownPoint' } })
    }
  })

  test('can be anything from outside: it is taken or refused, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        expect(checkResult(points, { key, value }).ok).toBe(false)
      }),
    )
  })
})

describe('of a measure from an earlier round', () => {
  test.each<[string, unknown, boolean]>([
    ['grade', 'ok', true],
    ['grade', 'needsImprovement', true],
    ['grade', null, true],
    ['note', 'The shelf is up', true],
    [`photo/${hash}`, photo, true],
    ['grade', 'putRight', false],
    ['grade', 'notApplicable', false],
    ['severity', 'critical', false],
    ['deadline', null, false],
    ['owner', { kind: 'body', name: 'Estates' }, false],
  ])('%s %j: %s', (field, value, can) => {
    expect(checkResult(points, { key: `${measure}/${field}`, value }).ok).toBe(can)
  })

  test('nothing is said where the round has no such measure', () => {
    expect(checkResult(points, { key: 'measure.13/grade', value: 'ok' })).toMatchObject({
      problem: { kind: 'unknownPoint' },
    })
  })
})
