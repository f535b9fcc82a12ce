import type { ColumnType, Generated } from 'kysely'
import type { Role } from '@hms/domain/access'
import type {
  Authority,
  Cause,
  IncidentCategory,
  IncidentChannel,
  IncidentState,
  IncidentType,
  InjuryActivity,
  InjuryKind,
} from '@hms/domain/incident'
import type { PhotoFacts } from '@hms/domain/safety-round'
import type { Day, Instant } from './column-types.ts'

/** The tables of incidents, injuries, and what safety representatives raise and stop. */
export interface IncidentTables {
  incident: IncidentTable
  incidentReporter: IncidentReporterTable
  incidentPhoto: IncidentPhotoTable
  incidentEvent: IncidentEventTable
  incidentNotice: IncidentNoticeTable
  incidentMeasure: IncidentMeasureTable
  lesson: LessonTable
  injury: InjuryTable
  injuredPerson: InjuredPersonTable
  workStop: WorkStopTable
  concern: ConcernTable
  openReportKey: OpenReportKeyTable
}

type Categories = ColumnType<readonly IncidentCategory[], string, never>

/** What was reported, and how it stands. Nothing in it says who reported it. */
export interface IncidentTable {
  id: Generated<number>
  /** The unit that has the case now. */
  unitCode: string
  channel: IncidentChannel
  type: IncidentType
  categories: Categories
  roomId: number | null
  /** In words, beside the room or in its place; can be empty. */
  place: string
  happenedOn: Day
  /** Local time, `HH:MM`. */
  happenedTime: string | null
  /** Null once its time is over. */
  what: string | null
  /** Whether somebody was badly hurt or died (aml § 5-2). */
  serious: boolean
  /** Whether the unit may not learn who reported it. */
  wantsAnonymity: boolean
  state: IncidentState
  reportedAt: Instant
  /** When the unit that has it now got it. */
  arrivedOn: Day
  deadline: Day | null
  causes: ColumnType<readonly Cause[], string | undefined, string>
  /** Why it was rejected, or closed without all that belongs to it; the reporter sees it. */
  reason: string | null
  /** What the reporter is told. */
  answer: string | null
  closedOn: Day | null
  rejectedOn: Day | null
  changedAt: Instant
  /** What the sender numbered it with: sent twice, it is there once. */
  requestKey: string | null
  /** What an older system knew it by. */
  oldId: string | null
}

/** Who can follow a case: a person, or whoever has the code with this hash. */
export interface IncidentReporterTable {
  incidentId: number
  personId: string | null
  /** SHA-256 of the code as `readTrackingCode` writes it, in hexadecimal. */
  codeHash: string | null
}

/** A photo of a case, without what a camera writes beside the picture. */
export interface IncidentPhotoTable {
  incidentId: number
  sha256: string
  type: PhotoFacts['type']
  bytes: number
  content: Buffer
}

/** What was done with a case. Rows are only added; what was written in them is emptied when its time is over. */
export interface IncidentEventTable {
  id: Generated<number>
  incidentId: number
  at: Instant
  byPerson: string | null
  asRole: Role | null
  kind: 'moved' | 'comment' | 'answer' | 'lesson' | 'serious' | 'notice'
  fromState: IncidentState | null
  toState: IncidentState | null
  text: string | null
}

/** That an authority was told of a serious accident. */
export interface IncidentNoticeTable {
  incidentId: number
  authority: Authority
  doneAt: Instant
  doneBy: string | null
}

/** A measure that was made from a case. */
export interface IncidentMeasureTable {
  measureId: number
  incidentId: number
  requestId: string
}

/** What a unit has learnt from a case, for all. */
export interface LessonTable {
  incidentId: number
  unitCode: string
  type: IncidentType
  categories: Categories
  text: string
  sharedAt: Instant
}

/** An entry of the register of injuries (aml § 5-1). */
export interface InjuryTable {
  id: Generated<number>
  unitCode: string
  incidentId: number | null
  happenedOn: Day
  happenedTime: string | null
  place: string
  activity: InjuryActivity
  course: string
  cause: string
  kind: InjuryKind
  sentToNavOn: Day | null
  recordedAt: Instant
  recordedBy: string | null
}

/** Who was injured: apart, since fewer see it. */
export interface InjuredPersonTable {
  injuryId: number
  name: string
}

/** That a safety representative stopped dangerous work (aml § 6-3). */
export interface WorkStopTable {
  id: Generated<number>
  unitCode: string
  place: string
  stoppedAt: Instant
  reason: string
  done: string
  liftedAt: Instant | null
  liftedBecause: string | null
  stoppedBy: string | null
  liftedBy: string | null
}

/** What a safety representative raised in writing (aml § 6-2), and the answer. */
export interface ConcernTable {
  id: Generated<number>
  unitCode: string
  text: string
  raisedAt: Instant
  raisedBy: string | null
  answer: string | null
  answeredAt: Instant | null
  answeredBy: string | null
}

/** What the forms of the open page are signed with. */
export interface OpenReportKeyTable {
  onlyOne: Generated<boolean>
  key: string
}
