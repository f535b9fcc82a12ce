import { expect, test } from 'vitest'
import type { Person, Resource } from './can.ts'
import { allowedPairs, forbiddenPairs } from './pairs.ts'
import { actions } from './policy.ts'

const manager = { name: 'manager', appointments: [{ role: 'lineManager', unit: '1410' }] } as const
const committee = { name: 'committee', appointments: [{ role: 'committeeMember', unit: null }] } as const
const nobody = { name: 'nobody', appointments: [] } as const
const own = { unitPath: ['1410', '1400', '1000'] }
const other = { unitPath: ['1415', '1400', '1000'] }

interface Named extends Person {
  readonly name: string
}

const persons: readonly Named[] = [manager, committee, nobody]
const resources: readonly Resource[] = [own, other]

const place = (resource: Resource) => (resource === own ? 'own' : 'other')

test('what is allowed and what is forbidden are the two halves of all pairs', () => {
  const keyOf = ({ person, action, resource }: { person: Named; action: string; resource: Resource }) =>
    `${person.name} ${action} ${place(resource)}`
  const allowed = [...allowedPairs(persons, resources)].map(keyOf)
  const forbidden = [...forbiddenPairs(persons, resources)].map(keyOf)
  expect(new Set([...allowed, ...forbidden]).size).toBe(persons.length * actions.length * resources.length)
  expect(allowed.length + forbidden.length).toBe(persons.length * actions.length * resources.length)
})

test('the halves are what the policy says', () => {
  const allowed = [...allowedPairs([manager], [own, other])]
    .filter(({ action }) => action.startsWith('report.'))
    .map(({ action, resource }) => [action, place(resource)])
  expect(allowed).toEqual([
    ['report.read', 'own'],
    ['report.answer', 'own'],
    ['report.comment', 'own'],
    ['report.sign', 'own'],
    ['report.submit', 'own'],
  ])
  const forbidden = [...forbiddenPairs([committee], [own])]
    .filter(({ action }) => action.startsWith('report.') || action.startsWith('figures.'))
    .map(({ action, reason }) => [action, reason])
  expect(forbidden).toEqual([
    ['report.read', 'noRight'],
    ['report.answer', 'noRight'],
    ['report.comment', 'noRight'],
    ['report.sign', 'noRight'],
    ['report.appointSigner', 'noRight'],
    ['report.submit', 'noRight'],
    ['report.letThrough', 'noRight'],
    ['report.reopen', 'noRight'],
    ['figures.own', 'noRight'],
  ])
  expect([...allowedPairs([nobody], resources)]).toEqual([])
})
