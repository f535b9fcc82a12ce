import type { CostClass, Deadline, MeasureSource } from '@hms/domain/action-plan'
import type { Owner } from '@hms/domain/action-plan'
import type { ListedMeasure } from '../../../app/api.ts'
import { ownerFrom, ownerKey } from '@hms/domain/action-plan'

/** A measure as its form holds it. */
export interface MeasureDraft {
  readonly text: string
  /** See `ownerKey`. */
  readonly owner: string
  readonly ongoing: boolean
  /** `YYYY-MM-DD`; empty while none is chosen. */
  readonly day: string
  readonly source: MeasureSource
  /** Empty where it serves none. */
  readonly goal: string
  readonly costClass: CostClass
}

/** What is wrong with a draft, by field. */
export type DraftFault = 'text' | 'day' | 'goal'

/** A draft as the server takes it. */
export interface MeasureWish {
  readonly text: string
  readonly owner: Owner
  readonly deadline: Deadline
  readonly goalId: number | null
  readonly costClass: CostClass
}

/** A measure as its form begins with it. */
export function draftOf({
  text,
  owner,
  deadline,
  source,
  goalId,
  costClass,
}: Pick<ListedMeasure, 'text' | 'owner' | 'deadline' | 'source' | 'goalId' | 'costClass'>): MeasureDraft {
  return {
    text,
    owner: ownerKey(owner),
    ongoing: deadline.kind === 'ongoing',
    day: deadline.kind === 'date' ? deadline.day : '',
    source,
    goal: goalId === null ? '' : String(goalId),
    costClass,
  }
}

/** The fields that have to be filled in before a draft can be saved. */
export function faultsOf({ text, ongoing, day, source, goal }: MeasureDraft): readonly DraftFault[] {
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(!ongoing && day === '' ? (['day'] as const) : []),
    ...(source === 'goal' && goal === '' ? (['goal'] as const) : []),
  ]
}

/** A draft without faults, as the server takes it. */
export function wishOf({ text, owner, ongoing, day, goal, costClass }: MeasureDraft): MeasureWish {
  return {
    text: text.trim(),
    owner: ownerFrom(owner),
    deadline: ongoing ? { kind: 'ongoing' } : { kind: 'date', day },
    goalId: goal === '' ? null : Number(goal),
    costClass,
  }
}
