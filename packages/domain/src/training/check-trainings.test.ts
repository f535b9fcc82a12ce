import { expect, test } from 'vitest'
import { checkTrainings, trainingColumns } from './check-trainings.ts'

const context = { principalNames: new Set(['a@havnes.example', 'b@havnes.example']), today: '2026-11-28' }
const table = (...rows: readonly string[]) => ({
  header: [...trainingColumns],
  rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
})

test('reads trainings', () => {
  expect(
    checkTrainings(
      table(
        'A@havnes.example;basicHse;;2026-03-12;15;HMS-seksjonen',
        'b@havnes.example;other;Hydrogenfluorid;2026-04-01;2,5;HMS-seksjonen',
      ),
      context,
    ),
  ).toEqual({
    ok: true,
    value: [
      {
        principalName: 'a@havnes.example',
        course: 'basicHse',
        title: null,
        heldOn: '2026-03-12',
        hours: 15,
        givenBy: 'HMS-seksjonen',
      },
      {
        principalName: 'b@havnes.example',
        course: 'other',
        title: 'Hydrogenfluorid',
        heldOn: '2026-04-01',
        hours: 2.5,
        givenBy: 'HMS-seksjonen',
      },
    ],
  })
})

test.each([
  ['c@havnes.example;basicHse;;2026-03-12;15;x', 'principal_name', 'knownPerson'],
  ['a@havnes.example;basic;;2026-03-12;15;x', 'course', 'oneOf'],
  ['a@havnes.example;other;;2026-03-12;15;x', 'title', 'someText'],
  ['a@havnes.example;basicHse;;12.03.2026;15;x', 'held_on', 'day'],
  ['a@havnes.example;basicHse;;2026-11-29;15;x', 'held_on', 'notAfter'],
  ['a@havnes.example;basicHse;;2026-03-12;0;x', 'hours', 'number'],
  ['a@havnes.example;basicHse;;2026-03-12;15;', 'given_by', 'someText'],
])('%s is refused', (row, column, kind) => {
  const checked = checkTrainings(table(row), context)
  expect(
    checked.ok ? [] : checked.problem.map((fault) => [fault.line, fault.column, fault.expected.kind]),
  ).toEqual([[2, column, kind]])
})

test('nobody goes through a course twice on a day', () => {
  const row = 'a@havnes.example;basicHse;;2026-03-12;15;x'
  expect(checkTrainings(table(row, row), context)).toMatchObject({
    ok: false,
    problem: [{ line: 3, expected: { kind: 'rowOnce', firstLine: 2 } }],
  })
})
