import { expect, it } from 'vitest'
import { textMatches } from './text-matches.ts'

it('finds every word, whatever the case and order', () => {
  expect(textMatches('Grunnkurs for verneombud', 'Verneombud grunn')).toBe(true)
  expect(textMatches('Grunnkurs for leder', 'verneombud grunn')).toBe(false)
})

it('lets everything through when nothing is searched for', () => {
  expect(textMatches('noe', undefined)).toBe(true)
  expect(textMatches('noe', '  ')).toBe(true)
})
