import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const factsAs = async (person: string, unitCode: string) => {
  const caller = await callerAs(own.database, person)
  const facts = await caller.registerAnswer.ofReport({ year: 2026, unitCode })
  return Object.fromEntries(facts.map(({ item, answer, evidence }) => [item, { answer, evidence }]))
}

test('the training of manager and representative answers questions 14 and 15', async () => {
  const facts = await factsAs('demo-lineManager-1615', '1615')
  expect(facts['managerBasicCourse']).toMatchObject({
    answer: 'yes',
    evidence: [{ person: { id: 'demo-lineManager-1615' }, role: 'lineManager', heldOn: '2025-10-19' }],
  })
  expect(facts['safetyRepBasicCourse']).toMatchObject({
    answer: 'no',
    evidence: [{ role: 'safetyRepresentative', heldOn: '2023-01-23' }],
  })
})

test('the rounds of the year answer question 9', async () => {
  // The round of the laboratory is planned, that of 1315 is signed; 1220 has none.
  expect((await factsAs('demo-lineManager-1615', '1615'))['safetyRoundDone']).toMatchObject({
    answer: null,
    evidence: [{ kind: 'round', state: 'planned' }],
  })
  expect((await factsAs('demo-lineManager-1315', '1315'))['safetyRoundDone']).toMatchObject({ answer: 'yes' })
  expect((await factsAs('demo-lineManager-1220', '1220'))['safetyRoundDone']).toEqual({
    answer: 'no',
    evidence: [],
  })
})

test('a course that is taken in afterwards changes the proposal, and answers nothing by itself', async () => {
  const manager = 'demo-lineManager-1215'
  expect((await factsAs(manager, '1215'))['managerBasicCourse']).toMatchObject({ answer: 'no' })
  const section = await callerAs(own.database, 'demo-hseSection')
  const csv = [
    'principal_name;course;title;held_on;hours;given_by',
    'demo-linemanager-1215@havnes.example;basicHse;;2026-11-05;15;HMS-seksjonen',
  ].join('\n')
  expect(await section.dataImport.takeInRegister({ register: 'training', csv, dryRun: false })).toEqual({
    ok: true,
    value: { added: 1, changed: 0, unchanged: 0 },
  })
  expect((await factsAs(manager, '1215'))['managerBasicCourse']).toMatchObject({
    answer: 'yes',
    evidence: [{ heldOn: '2026-11-05' }],
  })
  const caller = await callerAs(own.database, manager)
  expect((await caller.report.open({ year: 2026, unitCode: '1215' })).answers).not.toHaveProperty(
    'managerBasicCourse',
  )
})

test('whoever reads the report sees it, and nobody else', async () => {
  expect(await factsAs('demo-safetyRepresentative-1615', '1615')).toHaveProperty('managerBasicCourse')
  expect(await factsAs('demo-facultyManagement-1600', '1615')).toHaveProperty('managerBasicCourse')
  const other = await callerAs(own.database, 'demo-lineManager-1315')
  expect(await problemOf(other.registerAnswer.ofReport({ year: 2026, unitCode: '1615' }))).toEqual({
    kind: 'notFound',
  })
  const member = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(member.registerAnswer.ofReport({ year: 2026, unitCode: '1615' }))).toEqual({
    kind: 'notAllowed',
  })
})
