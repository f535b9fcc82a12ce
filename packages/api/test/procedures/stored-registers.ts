import { randomUUID } from 'node:crypto'
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
