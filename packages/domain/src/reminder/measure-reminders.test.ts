import { expect, test } from 'vitest'
import type { Appointment, Role } from '../access/index.ts'
import type { Owner } from '../action-plan/index.ts'
import { planMeasureReminders } from './measure-reminders.ts'
import type { Staff } from './recipients.ts'

const today = '2026-11-25'
const unit = { unitPath: ['1615', '1600', '1000'], campus: 'Havnes' }

function appointed(role: Role, of: string | null): readonly Appointment[] {
  return [{ role, unit: of }]
}

const staff: Staff = {
  roles: new Map([
    ['manager', appointed('lineManager', '1615')],
    ['away', appointed('safetyRepresentative', '1615')],
    ['here', appointed('safetyRepresentative', '1615')],
    ['elsewhere', appointed('lineManager', '1215')],
    ['section', appointed('hseSection', null)],
  ]),
  away: new Set(['away']),
}

const toldOf = (owner: Owner, deadline = today) =>
  planMeasureReminders([{ id: 1, unit, owner, deadline }], staff, today).map(({ person }) => person)

test.each<[Owner, readonly string[]]>([
  [{ kind: 'person', personId: 'manager' }, ['manager']],
  [{ kind: 'person', personId: 'left' }, []],
  [{ kind: 'role', role: 'lineManager' }, ['manager']],
  [{ kind: 'role', role: 'safetyRepresentative' }, ['here']],
  [{ kind: 'role', role: 'hseCoordinator' }, []],
  [{ kind: 'role', role: 'hseSection' }, ['section']],
  [{ kind: 'body', name: 'Linjen' }, []],
])('a measure of %o is told to %o', (owner, persons) => {
  expect(toldOf(owner)).toEqual(persons)
})

test.each([
  ['2026-11-24', 'late'],
  ['2026-11-25', 'soon'],
  ['2026-12-09', 'soon'],
  ['2026-12-10', undefined],
])('with the deadline %s on the 25th it is %s', (deadline, due) => {
  const owner = { kind: 'role', role: 'lineManager' } as const
  const [reminder] = planMeasureReminders([{ id: 1, unit, owner, deadline }], staff, today)
  expect(reminder?.matters[0]?.due).toBe(due)
})

test('a person is told of all at once, the earliest deadline first', () => {
  const owner = { kind: 'role', role: 'lineManager' } as const
  const measures = ['2026-12-01', '2026-11-01', '2026-11-28'].map((deadline, id) => ({
    id,
    unit,
    owner,
    deadline,
  }))
  const reminders = planMeasureReminders(measures, staff, today)
  expect(reminders.map(({ person, matters }) => [person, matters.map(({ measure }) => measure)])).toEqual([
    ['manager', [1, 2, 0]],
  ])
})
