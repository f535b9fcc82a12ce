import { expect, test } from 'vitest'
import { smallScope } from '../../test/small-round.ts'
import { proposedLists } from './checklist.ts'
import { checklists } from './checklists/index.ts'
import { pointKey, pointsOf } from './round-scope.ts'

test('points are room by room, list by list, with own items after their list, and without what is left out', () => {
  expect(pointsOf(smallScope).map(({ key }) => key)).toEqual([
    '1/office.order',
    '1/office.exits',
    '2/office.order',
    '2/office.light',
    '2/office.exits',
    '2/laboratory.hoods',
    '2/own.12',
  ])
})

test('a point has all that is shown of it', () => {
  const points = new Map(pointsOf(smallScope).map((point) => [point.key, point]))
  expect(points.get(pointKey(2, 'office.exits'))).toMatchObject({
    room: 2,
    item: 'office.exits',
    list: 'office',
    theme: { key: 'fire' },
    text: { en: 'exits is in order.' },
    help: { en: 'Look at exits.' },
    law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
  })
  expect(points.get('2/own.12')).toMatchObject({
    theme: null,
    text: { nb: 'The aquarium is clean.', en: 'The aquarium is clean.' },
    help: null,
    law: [],
  })
})

test('a list that the round was not planned with has no points', () => {
  const rooms = [{ room: 1, lists: ['workshop' as const], leftOut: [] }]
  expect(pointsOf({ ...smallScope, rooms })).toEqual([])
})

test.each([
  ['office', ['office']],
  ['laboratory', ['laboratory']],
  ['chemicalStore', ['laboratory']],
  ['workshop', ['workshop']],
  ['technicalRoom', ['workshop']],
  ['commonArea', ['office']],
] as const)('for a room of type %s %j is proposed', (type, lists) => {
  expect(proposedLists(type, Object.values(checklists))).toEqual(lists)
})
