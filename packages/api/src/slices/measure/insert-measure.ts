import type { Role } from '@hms/domain/access'
import type { CostClass, Deadline, MeasureSource, Owner } from '@hms/domain/action-plan'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { DoneBy } from '../audit/public.ts'
import { deadlineColumn, ownerColumns } from './owner.ts'
import { recordMeasure } from './record-measure.ts'

/** A measure that is to be made. */
export interface NewMeasure {
  readonly unitCode: string
  /** The year whose plan it is made for. */
  readonly year: number
  readonly text: string
  readonly owner: Owner
  readonly deadline: Deadline
  readonly source: MeasureSource
  readonly findingId: number | null
  readonly goalId: number | null
  readonly costClass: CostClass
}

/** Puts a measure into a unit's plan, with the beginning of its history; its id. */
export async function insertMeasure(
  trx: Trx,
  by: DoneBy,
  as: Role | null,
  measure: NewMeasure,
): Promise<{ readonly id: number }> {
  const { owner, deadline, ...columns } = measure
  const { text, source, findingId, goalId, costClass } = columns
  const { id } = await trx
    .insertInto('measure')
    .values({
      ...columns,
      ...ownerColumns(owner),
      deadline: deadlineColumn(deadline),
      lookedAtOn: localDay(by.at),
      state: 'planned',
      madeAt: by.at,
      madeBy: by.actor,
      changedAt: by.at,
      closedOn: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordMeasure(trx, by, {
    kind: 'made',
    measure: id,
    unitCode: measure.unitCode,
    as,
    to: 'planned',
    after: { text, owner, deadline, source, findingId, goalId, costClass },
  })
  return { id }
}
