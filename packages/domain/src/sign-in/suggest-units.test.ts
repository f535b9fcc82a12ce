import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestUnits } from './suggest-units.ts'

const unit = (code: string, more: object = {}) => ({
  id: `fc:org:havnes.example:unit:${code}`,
  type: 'fc:orgunit',
  displayName: 'Institutt',
  parent: 'fc:org:havnes.example',
  membership: { basic: 'member' },
  ...more,
})

const codes = ['1410', '1415', '1500']

test('suggests the units of the groups, the main one first and each once', () => {
  const groups = [
    { id: 'fc:org:havnes.example', type: 'fc:org', membership: { basic: 'member' } },
    unit('1410'),
    unit('1500', { membership: { basic: 'member', primaryOrgUnit: true } }),
    unit('1410'),
    unit('9999'),
    unit('1415', { type: 'fc:gogroup' }),
    unit('1415', { id: 'fc:adhoc:1415' }),
  ]
  expect(suggestUnits(groups, codes)).toEqual(['1500', '1410'])
})

test.each([[null], [undefined], [{}], ['fc:org:a:unit:1410'], [[null, 7, 'x', { type: 'fc:orgunit' }]]])(
  'suggests nothing from %j',
  (groups) => {
    expect(suggestUnits(groups, codes)).toEqual([])
  },
)

test('suggests only units that there are, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (groups) => {
      expect(suggestUnits(groups, codes).every((code) => codes.includes(code))).toBe(true)
    }),
  )
})
