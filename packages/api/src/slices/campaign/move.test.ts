import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { answering } from '../../../test/entries.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { at, hseSection, prepareNext } from '../../../test/next-campaign.ts'
import { nextDays } from '../../../test/next-days.ts'
import { signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const year = 2027
const report = { year, unitCode: '1225' }

test('a campaign opens by itself on its day, is late after its deadline, and closes by itself after its last', async () => {
  await prepareNext(own, 'announced')
  const seen: unknown[] = []
  for (const day of ['2027-09-30', '2027-10-01', '2027-11-16', '2027-12-01', '2027-12-02']) {
    const manager = await callerAs(own.database, 'demo-lineManager-1225', at(day))
    const found = (await manager.report.mine()).find((mine) => mine.year === year)
    const { outcomes } = await manager.report.answer(answering(report, 'ownHseGoals', 'yes'))
    const [outcome] = outcomes
    const { campaign } = await manager.report.open(report)
    const answered = outcome?.kind === 'refused' ? outcome.problem.kind : outcome?.kind
    seen.push([day, campaign.state, found?.open, answered])
  }
  expect(seen).toEqual([
    ['2027-09-30', 'announced', false, 'notOpen'],
    ['2027-10-01', 'open', true, 'saved'],
    ['2027-11-16', 'open', true, 'saved'],
    ['2027-12-01', 'open', true, 'saved'],
    ['2027-12-02', 'closed', false, 'notOpen'],
  ])
})

test('every unit has a report from the announcement on, and each move is made once', async () => {
  await prepareNext(own, 'announced')
  const section = await hseSection(own)
  await Promise.all([1, 2, 3].map(() => section.campaign.move({ year, move: 'announce' })))
  const early = await hseSection(own, '2027-09-01')
  await Promise.all([1, 2].map(() => early.campaign.move({ year, move: 'open' })))
  expect(await early.campaign.details({ year })).toMatchObject({ state: 'open', opensOn: '2027-09-01' })
  const events = await own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('stream', '=', 'campaign:2027')
      .select(['action'])
      .orderBy('seq')
      .execute(),
  )
  expect(events.map(({ action }) => action)).toEqual([
    'campaign.create',
    'campaign.setDays',
    'campaign.announce',
    'campaign.open',
  ])
  const { rows } = await own.database.read((trx) =>
    sql<{ count: number }>`select count(*) from report join campaign on campaign.id = campaign_id
      where year = 2027 and report.state = 'notStarted'`.execute(trx),
  )
  expect(rows[0]?.count).toBe(75)
})

test('what is not in order stands in the way', async () => {
  await prepareNext(own, 'draft')
  const section = await hseSection(own)
  const { units } = await section.campaign.units({ year })
  const codes = units.filter(({ reports }) => reports).map(({ code }) => code)
  await section.campaign.setUnits({ year, codes, reports: false })
  await own.database.transaction((trx) =>
    sql`update campaign set edition = jsonb_set(edition, '{year}', '2001'), edition_hash = 'changed' where year = 2027`.execute(
      trx,
    ),
  )
  const obstacles = ['noUnits', 'editionNotLocked']
  expect((await section.campaign.details({ year })).change?.next).toEqual({ move: 'announce', obstacles })
  expect(await problemOf(section.campaign.move({ year, move: 'announce' }))).toEqual({
    kind: 'campaignObstacles',
    obstacles,
  })
  expect(await problemOf(section.campaign.move({ year, move: 'open' }))).toEqual({
    kind: 'campaignState',
    state: 'draft',
  })
  expect(await problemOf(section.campaign.move({ year: 1999, move: 'open' }))).toEqual({ kind: 'notFound' })
})

describe('a frozen campaign', () => {
  test('is never changed, by whatever way', async () => {
    await prepareNext(own, 'announced')
    await fillIn(own.database, report)
    const october = '2027-10-20'
    await signBoth(own.database, report, at(october))
    await (await callerAs(own.database, 'demo-lineManager-1225', at(october))).report.submit(report)
    const section = await hseSection(own, '2027-12-02')
    const extension = { deadline: '2027-12-10', closesAt: '2027-12-12', reason: 'Brann' }
    await section.campaign.extend({ year, unitCode: '1220', ...extension })
    expect(await problemOf(section.campaign.move({ year, move: 'freeze' }))).toEqual({
      kind: 'campaignObstacles',
      obstacles: ['extensionsRun'],
    })
    const after = await hseSection(own, '2027-12-13')
    expect(await after.campaign.move({ year, move: 'freeze' })).toEqual({ state: 'frozen' })
    expect(await after.campaign.details({ year })).toMatchObject({
      state: 'frozen',
      change: { parts: [], next: null },
    })
    const refused = [
      after.campaign.setDays({ ...nextDays, deadline: '2027-12-20' }),
      after.campaign.setUnits({ year, codes: ['1220'], reports: false, reason: 'x' }),
      after.campaign.extend({
        year,
        unitCode: '1220',
        ...extension,
        deadline: '2027-12-30',
        closesAt: '2027-12-31',
      }),
      after.campaign.move({ year, move: 'close' }),
    ]
    expect(await Promise.all(refused.map(problemOf))).toEqual(
      refused.map(() => ({ kind: 'campaignState', state: 'frozen' })),
    )

    // Not even by the owner of the tables.
    const ids = `(select report.id from report join campaign on campaign.id = campaign_id where year = 2027)`
    const aReport = `(select min(id) from report where id in ${ids})`
    for (const statement of [
      `update campaign set deadline = '2028-01-01' where year = 2027`,
      `update campaign set state = 'open' where year = 2027`,
      `update campaign_unit set reports = false where campaign_id = (select id from campaign where year = 2027)`,
      `insert into campaign_unit select id, '9999', '{}', 'department', null, '', true from campaign where year = 2027`,
      `update campaign_extension set closes_on = '2028-01-01'`,
      `delete from campaign_extension`,
      `update report set state = 'inProgress' where id in ${ids}`,
      `delete from answer where report_id in ${ids}`,
      `insert into answer (report_id, item, value, answered_at) values (${aReport}, 'new', 'yes', now())`,
      `insert into answer_history (report_id, item, value, answered_at) values (${aReport}, 'new', 'yes', now())`,
      `update submission set replaced_at = now() where report_id in ${ids}`,
      `delete from submission_answer where report_id in ${ids}`,
      `insert into answer_proposal (report_id, entry_id, item, stamp, proposed_by, proposed_as, proposed_at, audit_seq)
        values (${aReport}, 'new', 'ownHseGoals', 'x', 'demo-hseSection', 'lineManager', now(), 1)`,
      `insert into remark (report_id, entry_id, kind, register, item, stamp, written_by, written_as, received_at, audit_seq)
        values (${aReport}, 'new', 'comment', 'x', 'ownHseGoals', 'x', 'demo-hseSection', 'lineManager', now(), 1)`,
      `insert into signature (report_id, part, signed_by, role, capacity, signed_at, content_hash)
        values (${aReport}, 'manager', 'demo-hseSection', 'lineManager', 'self', now(), 'x')`,
    ]) {
      const attempt = own.database.transaction((trx) => sql.raw(statement).execute(trx))
      await expect(attempt, statement).rejects.toThrow('a frozen campaign is never changed')
    }
    // The others go on.
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const running = { year: 2026, unitCode: '1615' }
    const { outcomes } = await manager.report.answer(answering(running, 'ownHseGoals', 'no'))
    expect(outcomes).toMatchObject([{ kind: 'saved' }])
  })
})

test('closing by hand waits for the deadline, and the closing day says when it was', async () => {
  await prepareNext(own, 'announced')
  const october = await hseSection(own, '2027-10-20')
  expect(await problemOf(october.campaign.move({ year, move: 'close' }))).toEqual({
    kind: 'campaignObstacles',
    obstacles: ['deadlineAhead'],
  })
  const november = await hseSection(own, '2027-11-20')
  expect(await november.campaign.move({ year, move: 'close' })).toEqual({ state: 'closed' })
  expect(await november.campaign.details({ year })).toMatchObject({
    state: 'closed',
    closesAt: '2027-11-20',
    change: { parts: ['extension'], next: { move: 'freeze', obstacles: [] } },
  })
})
