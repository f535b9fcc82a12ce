import type { Generated, Transaction } from 'kysely'
import type { Role } from '@hms/domain/access'
import type { CampaignState } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import type { UnitKind } from '@hms/domain/organisation'
import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import type { Answers, ReportState } from '@hms/domain/report'

/**
 * The tables, as the code sees them. Times are `Date`, days are ISO strings (`'2026-12-31'`), see `column-parsers.ts`.
 */
export interface Schema {
  unit: UnitTable
  person: PersonTable
  appointment: AppointmentTable
  session: SessionTable
  campaign: CampaignTable
  campaignUnit: CampaignUnitTable
  report: ReportTable
  answer: AnswerTable
  answerHistory: AnswerHistoryTable
  submission: SubmissionTable
  submissionAnswer: SubmissionAnswerTable
  baseline: BaselineTable
  baselineCount: BaselineCountTable
  setting: SettingTable
  demoPerson: DemoPersonTable
}

/** An open transaction: the only way in which procedures and commands reach the database. */
export type Trx = Transaction<Schema>

/** An instant. */
type Instant = Date

/** A day without a time, `'2026-12-31'`. */
type Day = string

/** The organisation tree as it is today. */
export interface UnitTable {
  code: string
  name: LocalizedText
  kind: UnitKind
  /** Null for the institution. */
  parentCode: string | null
  campus: string
  /** Whether the unit hands in a report of its own. */
  reports: boolean
}

/** Someone who can sign in. */
export interface PersonTable {
  id: string
  name: LocalizedText
}

/** A person's role, in a unit, on a campus or (both null) in the whole institution, from and to and including a day. */
export interface AppointmentTable {
  id: Generated<number>
  personId: string
  role: Role
  unitCode: string | null
  campus: string | null
  validFrom: Day
  validTo: Day | null
}

/** A signed-in browser. Only the hash of its token is kept. */
export interface SessionTable {
  tokenHash: string
  personId: string
  createdAt: Instant
  expiresAt: Instant
}

/** A year's round of reporting, with the edition that it is run with. */
export interface CampaignTable {
  id: Generated<number>
  year: number
  editionId: string
  edition: Edition
  editionHash: string
  state: CampaignState
  opensOn: Day
  deadline: Day
  /** The last day on which a report can be handed in late. Null as long as it is not decided. */
  closesOn: Day | null
}

/** The organisation tree as it was when the campaign was made; `reports` says who is to hand in. */
export interface CampaignUnitTable {
  campaignId: number
  code: string
  name: LocalizedText
  kind: UnitKind
  parentCode: string | null
  campus: string
  reports: boolean
}

/** One unit's report. Made together with the campaign for every unit that reports. */
export interface ReportTable {
  id: Generated<number>
  campaignId: number
  unitCode: string
  state: ReportState
}

/** What a report's item is answered with now. A blank has no row. */
export interface AnswerTable {
  reportId: number
  item: ItemKey
  value: Answer
  /** Null where it was imported, as is the role. */
  answeredBy: string | null
  answeredAs: Role | null
  answeredAt: Instant
}

/** Every answer that was ever given or (value null) taken back. Rows are only added; the database refuses anything else. */
export interface AnswerHistoryTable {
  id: Generated<number>
  reportId: number
  item: ItemKey
  value: Answer | null
  answeredBy: string | null
  answeredAs: Role | null
  answeredAt: Instant
}

/**
 * A report as it was handed in, whole. The one with `replacedAt` null is in force; the others are the history.
 * Nothing but `replacedAt` can be changed, and nothing deleted.
 */
export interface SubmissionTable {
  id: Generated<number>
  reportId: number
  submittedAt: Instant
  /** Null where it was imported, as is the role. */
  submittedBy: string | null
  submittedAs: Role | null
  late: boolean
  source: 'portal' | 'import'
  /** The submission's id in the system that it was imported from. */
  externalId: string | null
  contentHash: string
  answers: Answers
  replacedAt: Instant | null
}

/**
 * The outcome of every item of each submission in force, as the counts need it: rewritten when a submission replaces another.
 * `campaignId` repeats the report's, so that a year is counted from one index.
 */
export interface SubmissionAnswerTable {
  campaignId: number
  reportId: number
  item: ItemKey
  shown: boolean
  answer: Answer | null
}

/** A year of which only counts were ever published. */
export interface BaselineTable {
  year: number
  editionId: string
  edition: Edition
  /** Where the counts were published. */
  source: string
  unitsTotal: number
  unitsAnswered: number
  contentHash: string
}

/** A published count. `answer` is `'unanswered'` for the published number of units without an answer. */
export interface BaselineCountTable {
  year: number
  item: ItemKey
  answer: Answer | 'unanswered'
  count: number
}

/** What the institution sets for itself, by key; see `settings.ts`. */
export interface SettingTable {
  key: string
  value: object
}

/** The invented persons whom anyone can enter as in a demo. Empty in a real installation. */
export interface DemoPersonTable {
  personId: string
  /** Order on the start page. */
  place: number
}
