import { expect, test } from 'vitest'
import type { Unit } from '../organisation/index.ts'
import { treeChanges } from './tree-changes.ts'

const unit = (code: string, change: Partial<Unit> = {}): Unit => ({
  code,
  name: { nb: code, nn: code, en: code },
  kind: 'department',
  parentCode: '1400',
  campus: 'Havnes',
  reports: true,
  ...change,
})

test('a tree as it was: nothing changed, in whatever order its units come', () => {
  expect(treeChanges([unit('1410'), unit('1420')], [unit('1420'), unit('1410')])).toEqual([])
})

test('units come, go, move and get other names', () => {
  const name = { nb: 'Nytt', nn: 'Nytt', en: 'New' }
  const before = [unit('1410'), unit('1420'), unit('1430'), unit('1440')]
  const now = [
    unit('1410', { name, parentCode: '1500' }),
    unit('1430', { name }),
    unit('1440', { reports: false }),
    unit('1450'),
  ]
  expect(treeChanges(before, now).map(({ kind, unit: { code } }) => [kind, code])).toEqual([
    ['renamed', '1410'],
    ['moved', '1410'],
    ['gone', '1420'],
    ['renamed', '1430'],
    ['added', '1450'],
  ])
})
