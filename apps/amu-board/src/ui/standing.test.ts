import { expect, it } from 'vitest'
import { isLacking, levels, standingOf, standings } from './standing.ts'

const cell = (favourable: number, unfavourable: number, other: number, blank: number) => ({
  section: 'risk',
  favourable,
  unfavourable,
  other,
  blank,
  notShown: 0,
})

it.each([
  [cell(3, 0, 0, 0), 'inOrder'],
  [cell(3, 0, 2, 0), 'inOrder'],
  [cell(3, 1, 0, 0), 'fewLacking'],
  [cell(2, 2, 0, 0), 'manyLacking'],
  [cell(1, 2, 5, 1), 'manyLacking'],
  [cell(0, 2, 1, 1), 'manyLacking'],
  [cell(3, 0, 0, 1), 'open'],
  [cell(0, 0, 1, 0), 'unclear'],
  [cell(0, 0, 0, 0), 'notRelevant'],
  [null, 'notSubmitted'],
] as const)('%j is %s', (standing, expected) => {
  expect(standingOf(standing)).toBe(expected)
})

it('has a level for every standing', () => {
  expect(standings.toSorted()).toEqual(Object.keys(levels).toSorted())
})

it('calls lacking what has an unfavourable answer', () => {
  expect(standings.filter(isLacking)).toEqual(['fewLacking', 'manyLacking'])
})
