import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Trx } from '../../src/database/schema.ts'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'

/** What is kept of a course, and of a file beside a row. */
export const someFile = {
  name: 'kursbevis.pdf',
  content: Buffer.from('%PDF-1.7 sample').toString('base64'),
} as const

/** A course that the unit's manager has been through; its id. */
export function storedTraining({ manager, mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('training')
    .values({
      personId: manager,
      course: 'other',
      title: mark,
      heldOn: '2026-02-03',
      hours: 3,
      givenBy: mark,
      recordedBy: null,
      recordedAt: testClock(),
    })
    .onConflict((conflict) =>
      conflict.columns(['personId', 'course', 'title', 'heldOn']).doUpdateSet({ hours: 3 }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A risk assessment of the unit, that should have been gone through again; its id. */
export function storedAssessment({ unitCode, mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('riskAssessment')
    .values({
      unitCode,
      title: randomUUID(),
      subject: 'laboratory',
      assessedOn: '2025-01-15',
      nextReview: '2026-01-15',
      participants: mark,
      highestRisk: 'high',
      link: null,
      recordedBy: null,
      recordedAt: testClock(),
      removedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** An election in the unit; its id. */
export function storedElection({ unitCode, manager }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('election')
    .values({
      unitCode,
      areaCode: null,
      role: 'deputySafetyRepresentative',
      heldOn: '2025-11-10',
      elected: manager,
      termFrom: '2026-01-01',
      entitled: 40,
      voted: 31,
      recordedBy: null,
      recordedAt: testClock(),
    })
    .onConflict((conflict) =>
      conflict.columns(['unitCode', 'areaCode', 'role', 'heldOn', 'elected']).doUpdateSet({ voted: 31 }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A meeting of manager and representative; its id. */
export function storedMeeting({ unitCode, mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('safetyMeeting')
    .values({
      unitCode,
      day: '2026-04-14',
      topics: mark,
      nextOn: null,
      recordedBy: null,
      recordedAt: testClock(),
    })
    .onConflict((conflict) => conflict.columns(['unitCode', 'day']).doUpdateSet({ topics: mark }))
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Something that the unit has asked the occupational health service for; its id. */
export function storedOrder({ unitCode, mark }: Place, trx: Trx): Promise<{ readonly id: number }> {
  return trx
    .insertInto('healthOrder')
    .values({
      unitCode,
      kind: 'ergonomics',
      asked: mark,
      state: 'asked',
      words: null,
      findingId: null,
      askedBy: null,
      askedAt: testClock(),
      movedBy: null,
      movedAt: testClock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** What the unit lacks of health examinations; the id of the finding, and no order of it. */
export async function storedHealthFinding(
  { unitCode, mark }: Place,
  trx: Trx,
): Promise<{ readonly findingId: number }> {
  const words = JSON.stringify({ nb: mark, nn: mark, en: mark })
  const { rows } = await sql<{ id: number }>`
    insert into finding (unit_code, year, origin, report_id, found_at, source, key, item, answer, gravity, lack, topic,
      reason, suggestion, law, internal_control, must_act, helped_by, asks_for_reason)
    select ${unitCode}, 2022, 'sample:' || gen_random_uuid(), report.id, ${testClock()}::timestamptz, 'report',
      'radiationRoutines.healthExamination', 'radiationRoutines.healthExamination', 'no', 'law', 'absent',
      ${words}::jsonb, ${words}::jsonb, ${words}::jsonb, '[]', '[]', 'lineManager', '["occupationalHealth"]', false
    from report where unit_code = ${unitCode} limit 1
    returning id`.execute(trx)
  return { findingId: rows[0]?.id ?? 0 }
}
