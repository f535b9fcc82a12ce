import { expect, test } from 'vitest'
import type { Discussion } from '../../../app/api.ts'
import type { PendingRemark } from '../saving/pending-answer.ts'
import { saidAbout } from './said-about.ts'

const comment = (id: string, at: string, mine = false): Discussion['comments'][number] => ({
  id,
  text: `text of ${id}`,
  by: null,
  mine,
  at,
  earlier: [],
})
const report = {
  year: 2026,
  unit: { code: '1110', name: { nb: '', nn: '', en: '' } },
  discussions: {
    goals: {
      comments: [comment('c2', '2026-11-25T10:00:00Z', true)],
      disagreements: [{ by: null, mine: false, at: '2026-11-25T10:00:00Z' }],
    },
    'goals.row': { comments: [comment('c1', '2026-11-25T09:00:00Z')], disagreements: [] },
  },
}
const keys = ['goals', 'goals.row'] as const

function pending(remark: PendingRemark['remark'], value: string | null, more = {}): PendingRemark {
  const stamp = { wall: 1, counter: 0, writer: 'device' }
  return {
    id: 'new',
    year: 2026,
    unitCode: '1110',
    item: 'goals',
    remark,
    value,
    stamp,
    refusedFor: null,
    ...more,
  }
}

test('comments on the question and on its rows come as one, the oldest first', () => {
  const said = saidAbout(report, [...keys], [])
  expect(said.comments.map(({ id, text }) => [id, text])).toEqual([
    ['c1', 'text of c1'],
    ['c2', 'text of c2'],
  ])
  expect(said).toMatchObject({ disagreements: [{ mine: false }], disagrees: false, pendingMark: null })
})

test('what isn’t saved yet is there already: a new comment last, a change in its place', () => {
  const added = pending({ kind: 'comment', of: 'new' }, 'More')
  const changed = pending({ kind: 'comment', of: 'c2' }, null, { id: 'change' })
  const foreign = pending({ kind: 'comment', of: 'x' }, 'Elsewhere', { unitCode: '1120' })
  const { comments } = saidAbout(report, [...keys], [added, changed, foreign])
  expect(comments.map(({ id, text, pending: of }) => [id, text, of?.id ?? null])).toEqual([
    ['c1', 'text of c1', null],
    ['c2', null, 'change'],
    ['new', 'More', 'new'],
  ])
})

test('a change that was refused leaves what is saved in its place', () => {
  const refused = { refusedFor: 'notOpen' }
  const { comments } = saidAbout(report, [...keys], [pending({ kind: 'comment', of: 'c2' }, 'No', refused)])
  expect(comments.at(-1)).toMatchObject({ id: 'c2', text: 'text of c2', pending: refused })
})

test.each([
  ['', null, true],
  [null, null, false],
  ['', 'notOpen', false],
])('a mark of one’s own (%j, refused for %j)', (value, refusedFor, disagrees) => {
  const said = saidAbout(report, [...keys], [pending({ kind: 'disagreement' }, value, { refusedFor })])
  expect(said).toMatchObject({ disagrees, pendingMark: { id: 'new' } })
})
