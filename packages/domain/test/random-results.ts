import fc from 'fast-check'
import type { ResultEntry, ResultValue } from '../src/safety-round/index.ts'
import { grades, pointsOf, resultKey, severities } from '../src/safety-round/index.ts'
import { randomStamp } from './random-stamp.ts'
import { smallScope } from './small-round.ts'

const randomPoint = fc.constantFrom(...pointsOf(smallScope).map(({ key }) => key))

const values = {
  grade: fc.constantFrom(...grades),
  severity: fc.constantFrom(...severities),
  note: fc.constantFrom('A box', 'A cable'),
  measure: fc.constant('Move it'),
  owner: fc.constantFrom<ResultValue>(
    { kind: 'role', role: 'lineManager' },
    { kind: 'body', name: 'Estates' },
  ),
  deadline: fc.constantFrom<ResultValue>({ kind: 'ongoing' }, { kind: 'date', day: '2026-12-31' }),
} as const satisfies Record<string, fc.Arbitrary<ResultValue>>

const randomField = fc.constantFrom(...(Object.keys(values) as (keyof typeof values)[])).chain((field) =>
  fc.record({
    key: randomPoint.map((point) => resultKey({ point, field })),
    value: fc.option<ResultValue>(values[field], { freq: 6 }),
  }),
)

const randomPhoto = fc.record({
  key: fc
    .tuple(randomPoint, fc.constantFrom('aa', 'bb', 'cc'))
    .map(([point, start]) => resultKey({ point, field: 'photo', hash: start.repeat(32) })),
  value: fc.option<ResultValue>(
    fc.record(
      {
        type: fc.constantFrom('image/jpeg' as const, 'image/webp' as const),
        bytes: fc.integer({ min: 1, max: 1000 }),
        width: fc.constant(4),
        height: fc.constant(3),
      },
      { noNullPrototype: true },
    ),
  ),
})

/** Results of the small round, each of its own id, from few writers at nearly the same time. */
export const randomResultEntries: fc.Arbitrary<readonly ResultEntry[]> = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: randomField }, randomPhoto), randomStamp, fc.uuid()), {
    maxLength: 20,
  })
  .map((entries) => entries.map(([{ key, value }, stamp, id]) => ({ id, key, value, stamp })))
