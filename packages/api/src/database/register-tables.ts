import type { Generated } from 'kysely'
import type { Course } from '@hms/domain/training'
import type { FileType } from '../platform/file-type.ts'
import type { Day, Instant } from './column-types.ts'

/** The tables of the registers of people and duties. */
export interface RegisterTables {
  training: TrainingTable
  trainingCertificate: TrainingCertificateTable
  hoursAgreement: HoursAgreementTable
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
