import type { Generated } from 'kysely'
import type { HealthPlan, OrderKind, OrderState } from '@hms/domain/occupational-health'
import type { MeasureReason, RiskAssessment } from '@hms/domain/risk-assessment'
import type { Election } from '@hms/domain/safety-service'
import type { Course } from '@hms/domain/training'
import type { FileType } from '../platform/file-type.ts'
import type { Day, Instant } from './column-types.ts'
import type { IncidentTables } from './incident-tables.ts'
import type { RoundTables } from './round-tables.ts'

/** The tables of the registers that are kept through the year. */
export interface RegisterTables extends RoundTables, IncidentTables {
  training: TrainingTable
  trainingCertificate: TrainingCertificateTable
  hoursAgreement: HoursAgreementTable
  riskAssessment: RiskAssessmentTable
  riskDocument: RiskDocumentTable
  riskMeasure: RiskMeasureTable
  election: ElectionTable
  safetyMeeting: SafetyMeetingTable
  yearNote: YearNoteTable
  healthPlan: HealthPlanTable
  healthOrder: HealthOrderTable
}

/** A course that somebody has been through. */
export interface TrainingTable {
  id: Generated<number>
  personId: string
  course: Course
  /** Only of another course than those that are told apart. */
  title: string | null
  heldOn: Day
  /** With one decimal at most. */
  hours: number
  givenBy: string
  /** Null where it came with the demo. */
  recordedBy: string | null
  recordedAt: Instant
}

/** The proof of a course: a file as it was sent. It goes with the course. */
export interface TrainingCertificateTable extends KeptFileColumns {
  trainingId: number
}

/** That fewer than 40 hours were agreed for somebody. */
export interface HoursAgreementTable {
  personId: string
  hours: number
  agreedOn: Day
  recordedBy: string | null
  recordedAt: Instant
}

/** A risk assessment of a unit. One that is gone stays with `removedAt`: measures came of it. */
export interface RiskAssessmentTable extends RiskAssessment {
  id: Generated<number>
  unitCode: string
  recordedBy: string | null
  recordedAt: Instant
  removedAt: Instant | null
}

/** The document of a risk assessment. */
export interface RiskDocumentTable extends KeptFileColumns {
  assessmentId: number
}

/** A measure that an assessment, as it was on a day, asked for. Rows are only added. */
export interface RiskMeasureTable {
  assessmentId: number
  assessedOn: Day
  reason: MeasureReason
  measureId: number
}

/** An election of a representative or deputy, for a unit or a safety area. */
export interface ElectionTable extends Election {
  id: Generated<number>
  /** Id of who was elected; null where nobody was. */
  elected: string | null
  recordedBy: string | null
  recordedAt: Instant
}

/** A meeting of a unit's manager and safety representative, held or planned. */
export interface SafetyMeetingTable {
  id: Generated<number>
  unitCode: string
  day: Day
  topics: string
  nextOn: Day | null
  recordedBy: string | null
  recordedAt: Instant
}

/** The chief safety representative's notes on a year. */
export interface YearNoteTable {
  year: number
  text: string
  writtenBy: string | null
  writtenAt: Instant
}

/** A unit's plan of a year with the occupational health service. */
export interface HealthPlanTable extends HealthPlan {
  recordedBy: string | null
  recordedAt: Instant
}

/** Something that the occupational health service was asked for. */
export interface HealthOrderTable {
  id: Generated<number>
  unitCode: string
  kind: OrderKind
  asked: string
  state: OrderState
  /** What was given, or why it was declined or withdrawn. */
  words: string | null
  /** The finding that it was taken up from. */
  findingId: number | null
  askedBy: string | null
  askedAt: Instant
  movedBy: string | null
  movedAt: Instant
}

/** A file that is kept with a row of a register. */
export interface KeptFileColumns {
  /** Of the content, in hexadecimal. */
  sha256: string
  type: FileType
  /** What it was called; letters, digits, `_`, `-` and `.` when it is given out. */
  name: string
  bytes: number
  content: Buffer
  uploadedBy: string | null
  uploadedAt: Instant
}
