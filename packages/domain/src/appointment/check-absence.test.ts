import { expect, test } from 'vitest'
import { checkAbsence } from './check-absence.ts'

const spring = { validFrom: '2026-03-01', validTo: '2026-05-31' }

test.each([
  [{ validFrom: '2026-06-01', validTo: null }, null],
  [{ validFrom: '2026-02-01', validTo: '2026-02-28' }, null],
  [
    { validFrom: '2026-05-31', validTo: null },
    { kind: 'awayAlready', period: spring },
  ],
  [
    { validFrom: '2026-01-01', validTo: null },
    { kind: 'awayAlready', period: spring },
  ],
  [
    { validFrom: '2026-02-30', validTo: null },
    { kind: 'notADay', field: 'validFrom' },
  ],
  [{ validFrom: '2026-02-02', validTo: '2026-02-01' }, { kind: 'endBeforeStart' }],
])('an absence %j beside one in the spring', (absence, problem) => {
  const checked = checkAbsence(absence, [spring])
  expect(checked.ok ? null : checked.problem[0]).toEqual(problem)
})
