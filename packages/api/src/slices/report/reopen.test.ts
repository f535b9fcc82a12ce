import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { answering } from '../../../test/entries.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { signAs, signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const electronics = { year: 2026, unitCode: '1315' }
const history = { year: 2026, unitCode: '1215' }
const reason = 'Svaret om strålekilder var feil.'

describe('opening again', () => {
  test('takes the right, a reason, and a report that is handed in', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const section = await callerAs(own.database, 'demo-hseSection')
    expect(await problemOf(manager.report.reopen({ ...electronics, reason }))).toEqual({ kind: 'notAllowed' })
    await expect(section.report.reopen({ ...electronics, reason: 'feil' })).rejects.toThrow()
    expect(await problemOf(section.report.reopen({ ...history, reason }))).toEqual({ kind: 'notSubmitted' })
    expect(await problemOf(section.report.reopen({ year: 2022, unitCode: '1315', reason }))).toEqual({
      kind: 'notOpen',
    })
  })

  test('counts as not handed in, voids the signatures, and keeps the former version readable', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const before = await manager.report.open(electronics)
    const counted = await section.indicator.figures({ year: 2026 })

    expect(await section.report.reopen({ ...electronics, reason })).toEqual({ state: 'complete' })
    expect(await problemOf(section.report.reopen({ ...electronics, reason }))).toEqual({
      kind: 'notSubmitted',
    })

    const opened = await manager.report.open(electronics)
    expect(opened).toMatchObject({
      state: 'complete',
      submission: null,
      may: { answer: true, submit: false },
    })
    expect(opened.formerVersions).toMatchObject([
      {
        ...before.submission,
        reopened: { reason, by: { role: 'hseSection' }, at: testClock().toISOString() },
      },
    ])
    expect(opened.formerVersions[0]?.signatures).toHaveLength(2)
    expect(opened.signing.voided).toMatchObject({ cause: 'reopened', by: { role: 'hseSection' } })
    expect(opened.signing.parts.map(({ signature }) => signature)).toEqual([null, null])

    const figures = await section.indicator.figures({ year: 2026 })
    expect(figures.units.answered).toBe(counted.units.answered - 1)
    for (const { addsUp } of figures.tables) expect(addsUp).toBe(true)
    const overview = await section.committee.overview({ year: 2026 })
    expect(overview.notSubmitted).toContainEqual(expect.objectContaining({ code: '1315', state: 'complete' }))
  })

  test('and handing in anew takes two signatures anew, and makes a second version', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    await manager.report.answer(answering(electronics, 'radiationSources', 'dontKnow'))
    expect(await problemOf(manager.report.submit(electronics))).toEqual({ kind: 'notSigned' })
    await signBoth(own.database, electronics)
    await manager.report.submit(electronics)
    const { submission, formerVersions } = await manager.report.open(electronics)
    expect(submission?.version).toBe(2)
    expect(formerVersions.map(({ version }) => version)).toEqual([1])
    expect(submission?.contentHash).not.toBe(formerVersions[0]?.contentHash)
  })
})

describe('letting through', () => {
  const days = (count: number) => () => new Date(testClock().getTime() + count * 24 * 60 * 60 * 1000)
  const why = 'Verneombudet er sykmeldt, og enheten har ingen vara.'

  test("takes the manager's signature and two weeks, and shows as such", async () => {
    await fillIn(own.database, history)
    const section = (clock = testClock) => callerAs(own.database, 'demo-hseSection', clock)
    expect(await problemOf((await section()).report.letThrough({ ...history, reason: why }))).toEqual({
      kind: 'managerFirst',
    })
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    await signAs(manager, history)
    expect(await problemOf((await section(days(13))).report.letThrough({ ...history, reason: why }))).toEqual(
      {
        kind: 'letThroughTooEarly',
        from: '2026-12-07',
      },
    )
    expect(await problemOf(manager.report.letThrough({ ...history, reason: why }))).toEqual({
      kind: 'notAllowed',
    })
    const later = await section(days(14))
    expect((await later.report.open(history)).signing.may.letThrough).toBe(true)
    expect(await later.report.letThrough({ ...history, reason: why })).toEqual({ state: 'signed' })
    expect(await problemOf(later.report.letThrough({ ...history, reason: why }))).toEqual({
      kind: 'partSigned',
    })

    await manager.report.submit(history)
    const { submission } = await manager.report.open(history)
    expect(submission?.signatures[1]).toMatchObject({
      part: 'representative',
      capacity: 'letThrough',
      by: { role: 'hseSection' },
      reason: why,
    })
    const { tables } = await later.indicator.figures({ year: 2026 })
    const together = tables.find(({ question }) => question === 'completedTogether')
    // The demo's own and this one.
    expect(together?.counts).toMatchObject([{ answer: 'yes' }, { answer: 'no', count: 2 }])
  })

  test('is undone by a change, as a signature is', async () => {
    const address = { year: 2026, unitCode: '1425' }
    const section = await callerAs(own.database, 'demo-hseSection', days(14))
    await section.report.letThrough({ ...address, reason: why })
    const manager = await callerAs(own.database, 'demo-lineManager-1425')
    const { answers } = await manager.report.open(address)
    const value = answers.ownHseGoals?.value === 'yes' ? 'no' : 'yes'
    expect((await manager.report.answer(answering(address, 'ownHseGoals', value))).state).toBe('complete')
    expect(await problemOf(manager.report.submit(address))).toEqual({ kind: 'notSigned' })
  })
})
