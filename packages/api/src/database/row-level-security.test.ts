import type { Action, OwnAction } from '@hms/domain/access'
import { actions, ownActions } from '@hms/domain/access'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../test/caller.ts'
import { answering } from '../../test/entries.ts'
import { testClock } from '../../test/clock.ts'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'
import { localDay } from '../platform/clock.ts'
import type { Transactions } from './open-database.ts'

/** What whoever gets around the API sees and can do: the database asked directly, as the application is. */

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
  for (const unitCode of ['1615', '1215']) {
    const manager = await callerAs(own.database, `demo-lineManager-${unitCode}`)
    await manager.report.answer(answering({ year: 2026, unitCode }, 'ownHseGoals', 'yes'))
  }
})
afterAll(() => own.drop())

const today = localDay(testClock())

function acting(person: string | null, action: Action | OwnAction | null, day = today): Transactions {
  return own.database.actingFor({ person, action, day })
}

const manager = 'demo-lineManager-1615'

/** Everything that holds what belongs to persons or units. */
const guarded = [
  'register_row',
  'register_figure',
  'person',
  'appointment',
  'absence',
  'session',
  'safety_area',
  'safety_area_unit',
  'unit',
  'campaign',
  'campaign_unit',
  'campaign_extension',
  'extended_days',
  'report',
  'answer',
  'answer_history',
  'answer_proposal',
  'remark',
  'presence',
  'submission',
  'submission_answer',
  'signature',
  'standing_signature',
  'signature_void',
  'submission_signature',
  'reopening',
  'report_signer',
  'issued_receipt',
  'signing_standing',
  'baseline',
  'baseline_count',
  'report_standing',
  'finding',
  'plan',
  'goal',
  'goal_version',
  'goal_service',
  'measure',
  'measure_event',
  'annual_day',
  'annual_mark',
  'calendar_feed',
  'room',
  'own_item',
  'safety_round',
  'round_participant',
  'round_room',
  'round_result',
  'round_photo',
  'round_signature',
  'training',
  'training_certificate',
  'hours_agreement',
  'risk_assessment',
  'risk_document',
  'risk_measure',
  'incident',
  'incident_reporter',
  'incident_photo',
  'incident_event',
  'incident_notice',
  'incident_measure',
  'lesson',
  'injury',
  'injured_person',
  'work_stop',
  'concern',
  'election',
  'safety_meeting',
  'year_note',
  'health_plan',
  'health_order',
  'audit_event',
  'audit_content',
  'audit_origin',
  'mail',
  'mail_matter',
  'mail_unsubscribed',
] as const

/** Closed to the application altogether. */
const closed = [
  'policy_grant',
  'sign_in_attempt',
  'demo_person',
  'mail_unsubscribe_token',
  'open_report_key',
  'kysely_migration',
] as const

async function count(as: Transactions, table: string): Promise<number> {
  const { rows } = await as.read((trx) =>
    sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(trx),
  )
  return rows[0]?.count ?? Number.NaN
}

function unitsIn(as: Transactions, table: 'report' | 'reportStanding'): Promise<readonly string[]> {
  return as.read(async (trx) => {
    const rows = await trx.selectFrom(table).select('unitCode').distinct().orderBy('unitCode').execute()
    return rows.map(({ unitCode }) => unitCode)
  })
}

async function unitsOfAnswers(as: Transactions): Promise<readonly string[]> {
  const ids = await as.read((trx) => trx.selectFrom('answer').select('reportId').distinct().execute())
  const { rows } = await own.database.read((trx) =>
    sql<{
      code: string
    }>`select distinct unit_code as code from report where id = any(${ids.map(({ reportId }) => reportId)}::int[]) order by 1`.execute(
      trx,
    ),
  )
  return rows.map(({ code }) => code)
}

test('every table is guarded or closed', async () => {
  const { rows } = await own.database.read((trx) =>
    sql<{
      name: string
      secured: boolean
    }>`select relname::text as name, relrowsecurity as secured from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(trx),
  )
  const open = rows
    .filter(({ name, secured }) => !secured && !name.startsWith('kysely_'))
    .map(({ name }) => name)
  // What the institution calls itself.
  expect(open).toEqual(['setting'])
  const tables = new Set<string>([...guarded, ...closed])
  expect(rows.filter(({ name, secured }) => secured && !tables.has(name))).toEqual([])
})

describe('without a person there is nothing,', () => {
  test.each([null, ...actions, ...ownActions])('whatever is done (%s)', async (action) => {
    for (const person of [null, '', 'nobody-knows', `x' or true --`]) {
      for (const table of guarded)
        expect([table, await count(acting(person, action), table)]).toEqual([table, 0])
    }
  })

  test('not even on a connection that says neither', async () => {
    const seen = await own.database.transaction(async (trx) => {
      await sql`set local role hms_app`.execute(trx)
      return trx.selectFrom('person').select('id').execute()
    })
    expect(seen).toEqual([])
  })
})

test('a person without a role, or whose identity is erased, sees no more than what everybody may', async () => {
  const copy = await testDatabase('demo')
  await copy.database.transaction(async (trx) => {
    await trx
      .updateTable('appointment')
      .set({ validTo: '2026-11-22' })
      .where('personId', '=', manager)
      .execute()
    await trx
      .updateTable('person')
      .set({ erasedAt: testClock() })
      .where('id', '=', 'demo-hseSection')
      .execute()
  })
  const former = copy.database.actingFor({ person: manager, action: 'report.read', day: today })
  expect(await unitsIn(former, 'report')).toEqual([])
  expect(await count(former, 'answer')).toBe(0)
  expect(await count(former, 'person')).toBe(1)
  const erased = copy.database.actingFor({ person: 'demo-hseSection', action: 'report.read', day: today })
  expect(await unitsIn(erased, 'report')).toEqual([])
  await copy.drop()
})

describe('a line manager', () => {
  test.each(['report.read', 'report.answer', 'report.submit'] as const)(
    'sees the own unit alone with %s',
    async (action) => {
      const as = acting(manager, action)
      expect(await unitsIn(as, 'report')).toEqual(['1615'])
      expect(await unitsOfAnswers(as)).toEqual(['1615'])
      for (const table of ['submission', 'submission_answer', 'answer_history']) {
        const { rows } = await own.database.read((trx) =>
          sql<{ count: number }>`select count(*) from ${sql.table(table)}
            where report_id in (select id from report where unit_code = '1615')`.execute(trx),
        )
        expect([table, await count(as, table)]).toEqual([table, rows[0]?.count])
      }
    },
  )

  test('sees how far the others have come, and nothing that they answered, with campaign.read', async () => {
    const as = acting(manager, 'campaign.read')
    expect(await unitsIn(as, 'reportStanding')).toHaveLength(75)
    for (const table of ['answer', 'answer_history', 'submission', 'submission_answer']) {
      expect([table, await count(as, table)]).toEqual([table, 0])
    }
  })

  test('counts the institution with figures.read, sees no answers behind it, and can count no single unit', async () => {
    const as = acting(manager, 'figures.read')
    for (const table of ['report', 'answer', 'submission', 'submission_answer']) {
      expect([table, await count(as, table)]).toEqual([table, 0])
    }
    const counted = (units: readonly string[] | null) =>
      as.read(async (trx) => {
        const { rows } = await sql`
          select * from campaign, hms_count_outcomes(campaign.id, ${units}::text[]) where year = 2022`.execute(
          trx,
        )
        return rows.length
      })
    expect(await counted(null)).toBeGreaterThan(0)
    expect(await counted(['1615'])).toBe(0)
    expect(await counted(['1215'])).toBe(0)
  })

  test.each([
    null,
    'figures.units',
    'audit.search',
    'people.read',
    'appointments.change',
    'access.readMatrix',
  ] as const)('gets nothing by claiming %s, which the role does not have', async (action) => {
    const as = acting(manager, action)
    for (const table of ['report', 'answer', 'submission_answer', 'audit_event']) {
      expect([table, await count(as, table)]).toEqual([table, 0])
    }
    expect(await as.read((trx) => trx.selectFrom('person').select('id').execute())).toEqual([{ id: manager }])
  })

  test('meets in the report those who answered it, and nobody else', async () => {
    const ids = await acting(manager, 'report.read').read((trx) =>
      trx.selectFrom('person').select('id').execute(),
    )
    expect(ids.map(({ id }) => id).toSorted()).toEqual([manager, 'demo-safetyRepresentative-1615'])
  })

  test('answers in the own name and unit alone', async () => {
    const other = await reportId('1215')
    const mine = await reportId('1615')
    const answer = {
      item: 'riskAssessment',
      value: 'yes',
      answeredAs: 'lineManager',
      answeredAt: testClock(),
    } as const
    const attempt = (reportIdOf: number, answeredBy: string) =>
      acting(manager, 'report.answer').transaction((trx) =>
        trx
          .insertInto('answerHistory')
          .values({ reportId: reportIdOf, answeredBy, ...answer })
          .execute(),
      )
    await expect(attempt(other, manager)).rejects.toThrow('row-level security')
    await expect(attempt(mine, 'demo-safetyRepresentative-1615')).rejects.toThrow('row-level security')
    await attempt(mine, manager)
    const changed = await acting(manager, 'report.answer').transaction((trx) =>
      trx
        .updateTable('report')
        .set({ state: 'submitted' })
        .where('unitCode', '!=', '1615')
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })

  test('reads and submits nothing of a foreign unit, and reading changes nothing', async () => {
    const id = await reportId('1215')
    const as = acting(manager, 'report.read')
    expect(
      await as.read((trx) => trx.selectFrom('answer').where('reportId', '=', id).selectAll().execute()),
    ).toEqual([])
    const gone = await as.transaction((trx) => trx.deleteFrom('answer').executeTakeFirst())
    expect(gone.numDeletedRows).toBe(0n)
  })
})

test('faculty management reaches the units of the faculty, and the committee no report', async () => {
  const faculty = acting('demo-facultyManagement-1600', 'report.read')
  const units = await unitsIn(faculty, 'report')
  expect(units).toHaveLength(9)
  expect(units.every((code) => code.startsWith('16'))).toBe(true)
  expect(await count(acting('demo-committeeMember', 'report.read'), 'report')).toBe(0)
  expect(await count(acting('demo-committeeMember', 'figures.units'), 'submission_answer')).toBeGreaterThan(0)
  expect(await count(acting('demo-committeeMember', 'figures.units'), 'answer')).toBe(0)
  expect(await count(acting('demo-committeeMember', 'figures.units'), 'person')).toBe(1)
})

test('the sessions of others are seen and ended by whoever keeps the register, and by nobody else', async () => {
  const session = (tokenHash: string) => ({
    tokenHash,
    personId: manager,
    createdAt: testClock(),
    expiresAt: testClock(),
    userAgent: null,
  })
  await own.database.transaction((trx) => trx.insertInto('session').values(['a', 'b'].map(session)).execute())
  const ended = async (person: string, action: Action | OwnAction) => {
    const { numDeletedRows } = await acting(person, action).transaction((trx) =>
      trx.deleteFrom('session').where('tokenHash', '=', 'a').executeTakeFirst(),
    )
    return Number(numDeletedRows)
  }
  expect(await count(acting('demo-hseSection', 'people.read'), 'session')).toBe(2)
  expect(await count(acting('demo-hseSection', 'report.read'), 'session')).toBe(0)
  for (const person of ['demo-chiefSafetyRepresentative', 'demo-safetyRepresentative-1615']) {
    for (const action of ['people.change', 'appointments.change', 'session.own'] as const)
      expect([person, action, await ended(person, action)]).toEqual([person, action, 0])
  }
  expect(await ended('demo-hseSection', 'people.read')).toBe(0)
  expect(await ended('demo-hseSection', 'people.change')).toBe(1)
})

test('the trace can be read by the HSE section alone, and forged by nobody', async () => {
  expect(await count(acting('demo-hseSection', 'audit.search'), 'audit_event')).toBeGreaterThan(0)
  expect(await count(acting('demo-hseSection', 'report.read'), 'audit_event')).toBe(0)
  const forge = acting(manager, 'report.answer').transaction((trx) =>
    trx
      .insertInto('auditEvent')
      .values({
        stream: 'new',
        seq: 1,
        at: testClock(),
        actor: 'demo-hseSection',
        action: 'x',
        subject: 'x',
        what: '{}',
        contentHash: null,
        previousHash: null,
        hash: 'x',
      })
      .execute(),
  )
  await expect(forge).rejects.toThrow('row-level security')
})

describe('the application may not', () => {
  const forbidden = [
    `update audit_event set actor = null`,
    `delete from audit_event`,
    `truncate audit_event`,
    `update audit_content set after = '{}'`,
    `delete from audit_content`,
    `delete from audit_origin`,
    `update answer_history set value = 'no'`,
    `delete from answer_history`,
    `delete from submission`,
    `update submission set answers = '{}'`,
    `delete from report`,
    `update signature set content_hash = 'x'`,
    `delete from signature`,
    `delete from signature_void`,
    `update signature_void set cause = 'changed'`,
    `delete from submission_signature`,
    `update reopening set reason = 'x'`,
    `delete from issued_receipt`,
    `delete from finding`,
    `update finding set unit_code = '1615'`,
    `delete from measure`,
    `update measure set unit_code = '1615'`,
    `update measure_event set text = null`,
    `delete from measure_event`,
    `delete from plan`,
    `update report set unit_code = '1615'`,
    `update campaign set year = 1999`,
    `update campaign_unit set name = '{}'`,
    `update report set campaign_id = 1`,
    `delete from campaign_extension`,
    `update unit set campus = 'x'`,
    `delete from person`,
    `insert into session (token_hash, person_id, created_at, expires_at) values ('x', 'demo-hseSection', now(), now())`,
    `update session set person_id = 'demo-hseSection'`,
    `insert into policy_grant values ('report.read', 'lineManager', 'institution')`,
    `alter table report disable row level security`,
    `drop policy app_select on report`,
    `alter table audit_event disable trigger all`,
    `set local session_replication_role = replica`,
    `create table mine (x integer)`,
    `create or replace function hms_known() returns boolean language sql as 'select true'`,
    `alter role hms_app bypassrls`,
    ...closed.map((table) => `select * from ${table}`),
  ]
  test.each(forbidden)('%s', async (statement) => {
    // Among other things with the action that would allow the most.
    const attempt = acting('demo-hseSection', 'appointments.change').transaction((trx) =>
      sql.raw(statement).execute(trx),
    )
    await expect(attempt).rejects.toThrow(
      /permission denied|must be owner|must be superuser|append-only|are never changed/,
    )
  })
})

describe('a campaign is changed by those alone who run it', () => {
  const changes = [
    `update campaign set state = 'open'`,
    `update campaign_unit set reports = false`,
    `delete from campaign_unit`,
    `delete from campaign`,
    `update report set state = 'submitted'`,
  ]
  test.each(changes)('nobody else does: %s', async (statement) => {
    for (const [person, action] of [
      ['demo-hseSection', 'appointments.change'],
      ['demo-hseSection', 'campaign.follow'],
      [manager, 'campaign.change'],
      ['demo-chiefSafetyRepresentative', 'campaign.change'],
      ['demo-facultyManagement-1600', 'campaign.follow'],
    ] as const) {
      const { numAffectedRows } = await acting(person, action).transaction((trx) =>
        sql.raw(statement).execute(trx),
      )
      expect([person, action, numAffectedRows]).toEqual([person, action, 0n])
    }
  })

  test('and they neither delete what is not a draft, nor change how far a report has come', async () => {
    const running = acting('demo-hseSection', 'campaign.change')
    for (const statement of [`delete from campaign_unit`, `delete from campaign`]) {
      const { numAffectedRows } = await running.transaction((trx) => sql.raw(statement).execute(trx))
      expect([statement, numAffectedRows]).toEqual([statement, 0n])
    }
    const forge = running.transaction((trx) => sql`update report set state = 'submitted'`.execute(trx))
    await expect(forge).rejects.toThrow('row-level security')
  })

  test('a draft is seen by them alone', async () => {
    const copy = await testDatabase('demo')
    await copy.database.transaction((trx) =>
      trx.updateTable('campaign').set({ state: 'draft' }).where('year', '=', 2026).execute(),
    )
    const years = (person: string, action: Action) =>
      copy.database
        .actingFor({ person, action, day: today })
        .read((trx) => trx.selectFrom('campaign').select('year').orderBy('year').execute())
    expect(await years('demo-hseSection', 'campaign.change')).toHaveLength(2)
    expect(await years('demo-hseSection', 'campaign.follow')).toHaveLength(2)
    expect(await years('demo-hseSection', 'campaign.read')).toEqual([{ year: 2022 }])
    expect(await years('demo-chiefSafetyRepresentative', 'campaign.follow')).toEqual([{ year: 2022 }])
    expect(await years(manager, 'campaign.change')).toEqual([{ year: 2022 }])
    await copy.drop()
  })
})

describe('faculty management follows its own units', () => {
  test.each(['report', 'submission', 'answer_history', 'appointment', 'person'])('%s', async (table) => {
    const some = await count(acting('demo-facultyManagement-1600', 'campaign.follow'), table)
    const all = await count(acting('demo-hseSection', 'campaign.follow'), table)
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
  })

  test('and sees no answers as they stand', async () => {
    for (const table of ['answer', 'submission_answer']) {
      expect([table, await count(acting('demo-hseSection', 'campaign.follow'), table)]).toEqual([table, 0])
    }
  })
})

test('the settings of a transaction end with it', async () => {
  await acting('demo-hseSection', 'report.read').read((trx) =>
    trx.selectFrom('report').select('id').execute(),
  )
  const { rows } = await own.database.read((trx) =>
    sql<{
      role: string
      person: string
    }>`select current_setting('role') as role, current_setting('hms.person', true) as person`.execute(trx),
  )
  expect(rows).toEqual([{ role: 'none', person: '' }])
})

test('the institution-wide read stays one look at the person, not one at each row', async () => {
  const { rows } = await acting('demo-hseSection', 'report.read').read((trx) =>
    sql<{
      'QUERY PLAN': string
    }>`explain (analyze, costs off, timing off) select count(*) from answer`.execute(trx),
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toMatch(/Filter: .*InitPlan \d+\)\.col1 OR \(ANY \(report_id = \(hashed SubPlan/)
  expect(plan).toMatch(/SubPlan \d+\n.*\(never executed\)/)
})

async function reportId(unitCode: string): Promise<number> {
  const { id } = await own.database.read((trx) =>
    trx
      .selectFrom('report')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('year', '=', 2026)
      .where('unitCode', '=', unitCode)
      .select('report.id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

describe('of rounds', () => {
  const tables = ['round_participant', 'round_room', 'round_result', 'round_signature'] as const

  test('those around a unit see its own, and the committee only that there are some', async () => {
    const as = acting(manager, 'rounds.read')
    const ofUnit = async (table: string) => {
      const { rows } = await own.database.read((trx) =>
        sql<{ count: number }>`select count(*) from ${sql.table(table)}
          where round_id in (select id from safety_round where unit_code = '1615')`.execute(trx),
      )
      return rows[0]?.count
    }
    for (const table of tables) {
      expect(await ofUnit(table)).toBeGreaterThan(0)
      expect([table, await count(as, table)]).toEqual([table, await ofUnit(table)])
    }
    const committee = acting('demo-committeeMember', 'rounds.follow')
    expect(await count(committee, 'safety_round')).toBe(5)
    for (const table of [...tables, 'round_photo'])
      expect([table, await count(committee, table)]).toEqual([table, 0])
    expect(await count(acting(manager, 'rooms.read'), 'room')).toBe(8)
  })

  test('results are entered in the own name and unit alone, and never changed or taken away', async () => {
    const idOf = async (unitCode: string) =>
      own.database.read((trx) =>
        trx
          .selectFrom('safetyRound')
          .where('unitCode', '=', unitCode)
          .select('id')
          .orderBy('id')
          .executeTakeFirstOrThrow(),
      )
    const [mine, other] = [await idOf('1615'), await idOf('1215')]
    const attempt = (roundId: number, enteredBy: string) =>
      acting(manager, 'rounds.walk').transaction((trx) =>
        trx
          .insertInto('roundResult')
          .values({
            roundId,
            entryId: `entry-${roundId}-${enteredBy}`,
            key: 'x',
            value: null,
            stamp: 'x',
            enteredBy,
            enteredAs: 'lineManager',
            receivedAt: testClock(),
            waits: true,
          })
          .execute(),
      )
    await expect(attempt(other.id, manager)).rejects.toThrow('row-level security')
    await expect(attempt(mine.id, 'demo-safetyRepresentative-1615')).rejects.toThrow('row-level security')
    await attempt(mine.id, manager)
    for (const statement of [
      sql`update round_result set value = '"ok"'`,
      sql`delete from round_result`,
      sql`delete from safety_round`,
      sql`update round_signature set content_hash = 'x'`,
    ])
      await expect(
        acting(manager, 'rounds.walk').transaction((trx) => statement.execute(trx)),
      ).rejects.toThrow('permission denied')
  })
})
