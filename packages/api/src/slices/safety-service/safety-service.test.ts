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
const representative = `demo-safetyRepresentative-${unitCode}`
const election = {
  id: null,
  unitCode,
  areaCode: null,
  role: 'deputySafetyRepresentative',
  heldOn: '2026-11-10',
  elected: representative,
  termFrom: '2027-01-01',
  entitled: 30,
  voted: 21,
} as const

describe('an election', () => {
  test('is kept with its result, and gives the term of two years', async () => {
    const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
    const { id } = await chief.safetyService.saveElection(election)
    expect(await problemOf(chief.safetyService.saveElection(election))).toEqual({ kind: 'electionTaken' })
    await chief.safetyService.saveElection({ ...election, id, voted: 25 })
    const seen = await (await callerAs(own.database, manager)).safetyService.ofUnit({ unitCode })
    expect(seen.elections[0]).toMatchObject({
      id,
      voted: 25,
      termFrom: '2027-01-01',
      termTo: '2028-12-31',
      elected: { id: representative },
    })
    await chief.safetyService.removeElection({ id })
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('subject', '=', `election:${id}`)
        .select(['stream', 'action'])
        .orderBy('seq')
        .execute(),
    )
    expect(events).toEqual(
      ['add', 'change', 'remove'].map((deed) => ({
        stream: `register:${unitCode}`,
        action: `election.${deed}`,
      })),
    )
  })

  test('of a safety area is seen in each of its units', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { id } = await section.safetyService.saveElection({
      ...election,
      unitCode: null,
      areaCode: 'tekno',
    })
    for (const code of ['1310', '1320', '1325']) {
      const { elections, areas } = await section.safetyService.ofUnit({ unitCode: code })
      expect(elections.map((each) => each.id)).toContain(id)
      expect(areas.map((area) => area.code)).toEqual(['tekno'])
    }
    await section.safetyService.removeElection({ id })
  })

  test.each([
    [{ areaCode: 'tekno' }, 'place'],
    [{ heldOn: '2026-11-24', termFrom: '2027-01-01' }, 'toCome'],
    [{ termFrom: '2026-11-09' }, 'termBefore'],
    [{ voted: 31 }, 'votes'],
  ])('with %j is refused: %s', async (part, fault) => {
    const section = await callerAs(own.database, 'demo-hseSection')
    expect(await problemOf(section.safetyService.saveElection({ ...election, ...part }))).toEqual({
      kind: 'refusedElection',
      fault,
    })
  })

  test('is kept by the chief representatives and the HSE section, in their reach', async () => {
    const east = await callerAs(own.database, 'demo-localChiefSafetyRepresentative-Østvik')
    expect(await problemOf(east.safetyService.saveElection(election))).toEqual({ kind: 'notFound' })
    expect(await east.safetyService.saveElection({ ...election, unitCode: '1115' })).toHaveProperty('id')
    expect(
      await problemOf((await callerAs(own.database, manager)).safetyService.saveElection(election)),
    ).toEqual({
      kind: 'notAllowed',
    })
  })

  test('is seen by the committee without who was elected', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    const { elections, representatives, meetings } = await member.safetyService.ofUnit({ unitCode })
    expect(elections.length).toBeGreaterThan(0)
    expect(elections.every(({ isElected, elected }) => isElected && elected === null)).toBe(true)
    expect(representatives.map(({ person }) => person)).toEqual([null])
    expect(meetings.every(({ topics }) => topics === null)).toBe(true)
  })
})

describe('meetings of manager and representative', () => {
  test('are missing until one is planned', async () => {
    const caller = await callerAs(own.database, 'demo-lineManager-1215')
    const standing = async () => (await caller.safetyService.ofUnit({ unitCode: '1215' })).standing
    const pressing = async () =>
      (await caller.safetyService.list({ within: '1215' })).flatMap((row) => row.pressing)
    expect(await standing()).toMatchObject({ nextOn: null, isMissing: true })
    expect(await pressing()).toContain('noMeeting')
    const meeting = { id: null, unitCode: '1215', day: '2026-12-03', topics: 'Planen', nextOn: null }
    const { id } = await caller.safetyService.saveMeeting(meeting)
    expect(await standing()).toMatchObject({ nextOn: '2026-12-03', isMissing: false })
    expect(await pressing()).not.toContain('noMeeting')
    expect(await problemOf(caller.safetyService.saveMeeting(meeting))).toEqual({ kind: 'meetingTaken' })
    await caller.safetyService.saveMeeting({ ...meeting, id, day: '2026-11-20', nextOn: '2027-01-20' })
    expect(await standing()).toEqual({ lastOn: '2026-11-20', nextOn: '2027-01-20', isMissing: false })
    await caller.safetyService.removeMeeting({ id })
    expect(await standing()).toMatchObject({ isMissing: true })
  })

  test('are kept by the unit alone', async () => {
    const other = await callerAs(own.database, 'demo-lineManager-1315')
    const meeting = { id: null, unitCode: '1215', day: '2026-12-03', topics: '', nextOn: null }
    expect(await problemOf(other.safetyService.saveMeeting(meeting))).toEqual({ kind: 'notFound' })
    expect(await problemOf(other.safetyService.ofUnit({ unitCode: '1215' }))).toEqual({ kind: 'notFound' })
  })
})

test('the list tells of units without a representative, and of terms that end soon', async () => {
  const member = await callerAs(own.database, 'demo-committeeMember')
  const rows = await member.safetyService.list({})
  const of = (code: string) => rows.find(({ unit }) => unit.code === code)
  expect(of('1440')?.pressing).toContain('noRepresentative')
  expect(of('1215')).toMatchObject({ representatives: 1, termEnds: '2027-01-12' })
  expect(of('1215')?.pressing).toContain('termEnds')
  expect(of('1430')).toMatchObject({ representatives: 2 })
  const east = await member.safetyService.list({ campus: 'Østvik' })
  expect(east.map(({ unit }) => unit.code)).toContain('1115')
  expect(east.map(({ unit }) => unit.code)).not.toContain('1215')
})

test('the chief representative writes the notes of a year, and whoever follows up reads them', async () => {
  const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
  await chief.safetyService.writeNote({ year: 2026, text: 'Første utkast' })
  await chief.safetyService.writeNote({ year: 2026, text: 'Et godt år' })
  const member = await callerAs(own.database, 'demo-committeeMember')
  expect((await member.safetyService.notes())[0]).toMatchObject({ year: 2026, text: 'Et godt år' })
  expect(await problemOf(member.safetyService.writeNote({ year: 2026, text: 'x' }))).toEqual({
    kind: 'notAllowed',
  })
})
