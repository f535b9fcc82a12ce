import { expect, it } from 'vitest'
import { layOut } from './bar-parts.ts'

const part = (label: string, percent: number) => ({ look: 'neutral' as const, label, percent })

it('lays parts outwards from the middle, without gaps or overlaps', () => {
  const parts = layOut([part('small', 20), part('verySmall', 5)], [part('large', 50), part('veryLarge', 10)])
  expect(parts.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['small', -20, -0],
    ['verySmall', -25, -20],
    ['large', 0, 50],
    ['veryLarge', 50, 60],
  ])
})

it('leaves out answers that nobody gave', () => {
  expect(layOut([part('no', 0)], [part('yes', 100)]).map(({ label }) => label)).toEqual(['yes'])
})
