import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { yearFigures } from '../indicator/public.ts'
import type { BaselineOptions } from './public.ts'
import { importBaseline } from './public.ts'

const shipped = () => readFile(new URL('../../../demo-data/baseline-2021.json', import.meta.url), 'utf8')

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase()
})
afterEach(() => own.drop())

const run = (content: string, options: Partial<BaselineOptions> = {}) =>
  own.database.transaction((trx) => importBaseline(trx, Buffer.from(content), { year: 2021, ...options }))
const ownHseGoals = async () =>
  (await own.database.read((trx) => yearFigures(trx, 2021)))?.tables
    .find(({ question }) => question === 'ownHseGoals')
    ?.counts.map(({ count }) => count)

test('the baseline of 2021 gives its published counts; again, and nothing changes', async () => {
  expect(await run(await shipped())).toMatchObject({ ok: true, value: { year: 2021, outcome: 'added' } })
  expect(await ownHseGoals()).toEqual([24, 43, 6])
  expect(await run(JSON.stringify(JSON.parse(await shipped())))).toMatchObject({
    value: { outcome: 'unchanged' },
  })
})

test('other counts are a fault, unless they are to replace those that are there', async () => {
  await run(await shipped())
  const other = JSON.parse(await shipped()) as { counts: Record<string, Record<string, number>> }
  other.counts['ownHseGoals'] = { yes: 25, no: 42, dontKnow: 6, unanswered: 2 }
  expect(await run(JSON.stringify(other))).toMatchObject({
    ok: false,
    problem: [{ value: '2021', expected: { kind: 'noOtherCounts' } }],
  })
  expect(await ownHseGoals()).toEqual([24, 43, 6])
  expect(await run(JSON.stringify(other), { replace: true, dryRun: true })).toMatchObject({ ok: true })
  expect(await ownHseGoals()).toEqual([24, 43, 6])
  expect(await run(JSON.stringify(other), { replace: true })).toMatchObject({
    value: { outcome: 'replaced' },
  })
  expect(await ownHseGoals()).toEqual([25, 42, 6])
})

test.each([
  ['no JSON', 'year: 2021', 'object'],
  ['nothing', '', 'content'],
  ['another year', '{"format":"hms-baseline","version":1,"year":2020}', 'oneOf'],
])('%s is refused', async (_, content, kind) => {
  const refused = await run(content)
  expect(refused.ok ? [] : refused.problem.map(({ expected }) => expected.kind)).toContain(kind)
  expect(await own.database.read((trx) => yearFigures(trx, 2021))).toBeNull()
})
