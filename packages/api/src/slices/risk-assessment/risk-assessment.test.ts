import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1225'
const manager = `demo-lineManager-${unitCode}`
const assessment = {
  id: null,
  unitCode,
  title: 'Øvingsrom og hørsel',
  subject: 'workshop',
  assessedOn: '2026-02-01',
  nextReview: '2026-11-22',
  participants: 'Leder og verneombud',
  highestRisk: 'moderate',
  link: null,
} as const

const listed = async (person: string, id: number) => {
  const caller = await callerAs(own.database, person)
  const { rows } = await caller.riskAssessment.list({ within: unitCode, alone: true, pageSize: 100 })
  return rows.find((row) => row.id === id)
}

describe('an assessment', () => {
  test('is entered, is due, is gone through again, and taken out; the trace tells of it', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.riskAssessment.save(assessment)
    expect(await listed(manager, id)).toMatchObject({
      state: 'overdue',
      reasons: [{ reason: 'overdue', measure: null }],
      mayChange: true,
    })
    expect(
      await problemOf(caller.riskAssessment.save({ ...assessment, title: 'øvingsrom og Hørsel' })),
    ).toEqual({ kind: 'assessmentTaken' })
    await caller.riskAssessment.save({
      ...assessment,
      id,
      assessedOn: '2026-11-20',
      nextReview: '2027-11-20',
    })
    expect(await listed(manager, id)).toMatchObject({ state: 'inOrder', reasons: [] })
    await caller.riskAssessment.remove({ id })
    expect(await listed(manager, id)).toBeUndefined()
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('subject', '=', `risk:${id}`)
        .select('action')
        .orderBy('seq')
        .execute(),
    )
    expect(events.map(({ action }) => action)).toEqual(['risk.add', 'risk.change', 'risk.remove'])
  })

  test('is not entered before it was made, and stays with its unit', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    expect(
      await problemOf(
        section.riskAssessment.save({ ...assessment, assessedOn: '2026-11-24', nextReview: '2027-11-24' }),
      ),
    ).toEqual({ kind: 'assessmentToCome' })
    const { id } = await section.riskAssessment.save({ ...assessment, title: 'Instrumentlager' })
    expect(await problemOf(section.riskAssessment.save({ ...assessment, id, unitCode: '1230' }))).toEqual({
      kind: 'notFound',
    })
  })

  test('keeps a document by what its content shows', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.riskAssessment.save({ ...assessment, title: 'Konsertsal' })
    const content = (text: string) => ({ id, name: 'ros.pdf', content: Buffer.from(text).toString('base64') })
    expect(await problemOf(caller.riskAssessment.uploadDocument(content('<html>')))).toEqual({
      kind: 'fileRefused',
    })
    await caller.riskAssessment.uploadDocument(content('%PDF-1.7'))
    expect(await listed(manager, id)).toMatchObject({ document: 'ros.pdf' })
  })
})

describe('a measure from an assessment', () => {
  test('is made once, however many ask for it at the same time, and keeps where it came from', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.riskAssessment.save({ ...assessment, title: 'Slagverk', highestRisk: 'high' })
    const ask = () => caller.riskAssessment.makeMeasure({ id, reason: 'overdue', language: 'nb' })
    const outcomes = await Promise.allSettled([ask(), ask(), ask(), ask()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await problemOf(ask())).toEqual({ kind: 'measureMade' })
    const { measure } = await caller.riskAssessment.makeMeasure({ id, reason: 'highRisk', language: 'nb' })
    expect(await caller.measure.open({ id: measure })).toMatchObject({
      text: 'Få ned risikoen som er vurdert som høy i «Slagverk».',
      source: 'riskAssessment',
      owner: { kind: 'role', role: 'lineManager' },
      deadline: { kind: 'date', day: '2026-12-23' },
      state: 'planned',
    })
    const shown = await listed(manager, id)
    expect(shown?.reasons.map(({ reason, measure: made }) => [reason, made !== null])).toEqual([
      ['overdue', true],
      ['highRisk', true],
    ])
    // Gone through again, and due again: that is another matter.
    await caller.riskAssessment.save({
      ...assessment,
      id,
      title: 'Slagverk',
      assessedOn: '2026-11-01',
      nextReview: '2026-11-10',
    })
    await ask()
    expect(await problemOf(ask())).toEqual({ kind: 'measureMade' })
  })

  test('is refused where nothing is asked for', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.riskAssessment.save({ ...assessment, title: 'Kor', nextReview: '2027-11-22' })
    for (const reason of ['overdue', 'highRisk'] as const)
      expect(await problemOf(caller.riskAssessment.makeMeasure({ id, reason, language: 'nb' }))).toEqual({
        kind: 'nothingAsked',
      })
  })
})

describe('who sees what', () => {
  test('the committee sees assessments without who took part, and keeps none', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.riskAssessment.save({ ...assessment, title: 'Orgel' })
    expect(await listed('demo-committeeMember', id)).toMatchObject({ participants: null, mayChange: false })
    expect(await listed(`demo-safetyRepresentative-${unitCode}`, id)).toMatchObject({
      participants: 'Leder og verneombud',
      mayChange: true,
    })
    const member = await callerAs(own.database, 'demo-committeeMember')
    expect(await problemOf(member.riskAssessment.save(assessment))).toEqual({ kind: 'notAllowed' })
    const other = await callerAs(own.database, 'demo-lineManager-1315')
    expect(await problemOf(other.riskAssessment.remove({ id }))).toEqual({ kind: 'notFound' })
    expect(
      await problemOf(other.riskAssessment.makeMeasure({ id, reason: 'overdue', language: 'nb' })),
    ).toEqual({
      kind: 'notFound',
    })
  })

  test('the overview counts what the list shows', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    const { all, faculties, without } = await member.riskAssessment.overview({})
    const count = async (filter: Parameters<typeof member.riskAssessment.list>[0]) =>
      (await member.riskAssessment.list({ ...filter, pageSize: 1 })).total
    expect(all.assessments).toBe(await count({}))
    expect(all.overdue).toBe(await count({ state: 'overdue' }))
    expect(all.highRisk).toBe(await count({ risk: 'high' }))
    expect(all.units - all.withSome).toBe(without.length)
    expect(faculties.reduce((sum, { assessments }) => sum + assessments, 0)).toBe(all.assessments)
    const { all: east } = await member.riskAssessment.overview({ campus: 'Østvik' })
    expect(east.assessments).toBe(await count({ campus: 'Østvik' }))
    expect(east.units).toBeLessThan(all.units)
  })
})

test('the report shows what there is, and makes no answer of it', async () => {
  const caller = await callerAs(own.database, 'demo-lineManager-1615')
  const facts = await caller.registerAnswer.ofReport({ year: 2026, unitCode: '1615' })
  expect(facts.find(({ item }) => item === 'riskAssessmentsUpToDate')).toMatchObject({
    answer: null,
    evidence: [
      { kind: 'riskAssessment', title: 'Gasslageret i kjelleren', state: 'overdue' },
      { title: 'Arbeidspress i eksamenstiden', state: 'dueSoon' },
      {},
      {},
    ],
  })
})
