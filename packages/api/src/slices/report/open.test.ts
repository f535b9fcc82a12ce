import { findEdition } from '@hms/domain/questionnaire/editions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const biotechnology = { year: 2026, unitCode: '1615' }

test('a report comes with its edition, its answers and those of the last time', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const opened = await manager.report.open(biotechnology)

  expect(opened.edition).toEqual(findEdition('2026'))
  expect(opened).toMatchObject({
    unit: { code: '1615', name: { nb: 'Institutt for bioteknologi' } },
    year: 2026,
    campaign: { state: 'open', deadline: '2026-12-17', closesAt: null },
    state: 'inProgress',
    may: { answer: true, comment: true, settleProposals: true, submit: false },
    submission: null,
  })
  expect(Object.keys(opened.answers).length).toBeGreaterThan(20)
  // From the line of unit 1615 in demo-data/responses-2022.csv.
  expect(opened.previous).toMatchObject({
    year: 2022,
    answers: { ownHseGoals: 'no', riskAssessmentsUpToDate: 'toVerySmallDegree', radiationSources: 'yes' },
    continuity: { ownHseGoals: 'same', incidentCausesMapped: 'reworded' },
  })
  expect(opened.previous?.answers).not.toHaveProperty('incidentLessonsShared')
})

test('an imported report shows its answers without saying who gave them', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const opened = await manager.report.open({ year: 2022, unitCode: '1615' })

  expect(opened.state).toBe('submitted')
  expect(opened.may).toEqual({ answer: false, comment: false, settleProposals: false, submit: false })
  expect(opened.answers.ownHseGoals).toMatchObject({ value: 'no', by: null })
  expect(opened.submission).toMatchObject({
    version: 1,
    submittedAt: '2022-12-29T14:13:00.000Z',
    by: null,
    late: false,
    signatures: [],
  })
  expect(opened.previous).toBeNull()
})

test.each([
  ['lineManager', '1615', undefined],
  ['safetyRepresentative', '1615', undefined],
  ['deputySafetyRepresentative', '1615', undefined],
  ['hseCoordinator', '1615', undefined],
  ['facultyManagement', '1600', undefined],
  ['localChiefSafetyRepresentative', null, 'Havnes'],
  ['chiefSafetyRepresentative', null, undefined],
  ['hseSection', null, undefined],
] as const)('%s of %s can open the report', async (role, unit, campus) => {
  const caller = callerWithRole(own.database, role, unit, campus)
  expect((await caller.report.open(biotechnology)).unit.code).toBe('1615')
})

test.each([
  ['lineManager', '1610', undefined, 'notFound'],
  ['safetyRepresentative', '1600', undefined, 'notFound'],
  ['facultyManagement', '1700', undefined, 'notFound'],
  ['localChiefSafetyRepresentative', null, 'Østvik', 'notFound'],
  ['committeeMember', null, undefined, 'notAllowed'],
  ['occupationalHealth', null, undefined, 'notAllowed'],
] as const)('%s of %s cannot', async (role, unit, campus, kind) => {
  const caller = callerWithRole(own.database, role, unit, campus)
  expect(await problemOf(caller.report.open(biotechnology))).toEqual({ kind })
})

test('nobody can open a report of a campaign that is still being prepared', async () => {
  const copy = await testDatabase('demo')
  await copy.database.transaction((trx) =>
    trx.updateTable('campaign').set({ state: 'draft' }).where('year', '=', 2026).execute(),
  )
  const manager = await callerAs(copy.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.report.open(biotechnology))).toEqual({ kind: 'notFound' })
  expect((await manager.report.mine()).map(({ year }) => year)).toEqual([2022])
  await copy.drop()
})
