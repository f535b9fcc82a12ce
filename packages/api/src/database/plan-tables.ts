import type { Generated } from 'kysely'
import type { Role } from '@hms/domain/access'
import type { CostClass, MeasureSource, MeasureState, Owner } from '@hms/domain/action-plan'
import type { Duty } from '@hms/domain/annual-wheel'
import type { FindingSourceKind, Gravity, Lack } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import type { Answer, InternalControlPoint, ItemKey, LawReference } from '@hms/domain/questionnaire'
import type { Day, Instant, ListColumn } from './column-types.ts'

/** The tables of plans, findings, measures and the year. */
export interface PlanTables {
  finding: FindingTable
  plan: PlanTable
  goal: GoalTable
  goalVersion: GoalVersionTable
  goalService: GoalServiceTable
  measure: MeasureTable
  measureEvent: MeasureEventTable
  annualDay: AnnualDayTable
  annualMark: AnnualMarkTable
  calendarFeed: CalendarFeedTable
}

/**
 * Something that a unit lacks. One that is found no more, because its report was changed, stays with `goneAt`: measures
 * may come from it.
 */
export interface FindingTable {
  id: Generated<number>
  unitCode: string
  /** The year of the report, or in which it was found. */
  year: number
  source: FindingSourceKind
  /** The report, round or incident that it comes from, e.g. `'report:17'`. */
  origin: string
  /** What it is found again by: unique within its origin, see `keyOfSource`. */
  key: string
  /** Of one from a report, as are item and answer. */
  reportId: number | null
  item: ItemKey | null
  answer: Answer | null
  gravity: Gravity
  lack: Lack
  topic: LocalizedText
  reason: LocalizedText
  suggestion: LocalizedText
  law: ListColumn<LawReference>
  internalControl: ListColumn<InternalControlPoint>
  mustAct: Role
  helpedBy: ListColumn<Role>
  asksForReason: boolean
  /** Why it is as it is, in the unit's own words. */
  explanation: string | null
  explainedBy: string | null
  explainedAt: Instant | null
  foundAt: Instant
  goneAt: Instant | null
}

/** A unit's action plan of a year. Its measures are those of the unit: see `standsInPlanOf`. */
export interface PlanTable {
  id: Generated<number>
  unitCode: string
  year: number
  startedAt: Instant
}

/** A goal through the years, so that measures stay with it. */
export interface GoalTable {
  id: Generated<number>
  unitCode: string
}

/** A goal as it stands in a year's plan. */
export interface GoalVersionTable {
  planId: number
  goalId: number
  number: string
  text: string
  owners: ListColumn<Owner>
  deadline: Day | null
  /** Goes on, and is looked at every year. */
  ongoing: boolean
}

/** How a unit serves a goal of a plan above its own, in a year. */
export interface GoalServiceTable {
  unitCode: string
  goalId: number
  year: number
  text: string
}

/** A measure. It is never deleted: what is not to be done is dropped, with a reason. */
export interface MeasureTable {
  id: Generated<number>
  unitCode: string
  /** The year whose plan it was made for. */
  year: number
  text: string
  /** One of the three owners. */
  ownerPerson: string | null
  ownerRole: Role | null
  /** A part of the organisation, by its name. */
  ownerBody: string | null
  /** Null of one that goes on. */
  deadline: Day | null
  /** When it was last looked at; when it was made, if never. */
  lookedAtOn: Day
  source: MeasureSource
  findingId: number | null
  /** The goal that it serves, whatever it comes from. */
  goalId: number | null
  costClass: CostClass
  state: MeasureState
  madeAt: Instant
  /** Null where it was imported. */
  madeBy: string | null
  changedAt: Instant
  /** When it was done, confirmed or dropped; null while it is open. */
  closedOn: Day | null
}

/**
 * What was done with a measure, and the comments on it. Rows are only added; the database refuses anything else, but that
 * a text is emptied when its time is over.
 */
export interface MeasureEventTable {
  id: Generated<number>
  measureId: number
  at: Instant
  byPerson: string | null
  asRole: Role | null
  kind: 'made' | 'changed' | 'moved' | 'lookedAt' | 'comment'
  fromState: MeasureState | null
  toState: MeasureState | null
  /** The comment, or the reason of a move; null where there is none, or it is erased. */
  text: string | null
}

/** The last day of a duty, where the HSE section has set one. */
export interface AnnualDayTable {
  year: number
  duty: Duty
  lastDay: Day
}

/** That a unit's duty was marked as done by hand. */
export interface AnnualMarkTable {
  unitCode: string
  year: number
  duty: Duty
  doneOn: Day
  markedBy: string | null
}

/** That a person has a calendar of deadlines. Only the hash of its secret address is kept. */
export interface CalendarFeedTable {
  personId: string
  tokenHash: string
  madeAt: Instant
  /** When it was last fetched for a person with a role; when it was made, if never. */
  usedOn: Day
}
