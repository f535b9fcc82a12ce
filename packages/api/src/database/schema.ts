import type { ColumnType, Generated, Transaction } from 'kysely'
import type { Role, Scope } from '@hms/domain/access'
import type { CampaignState } from '@hms/domain/campaign'
import type { Language, LocalizedText } from '@hms/domain/language'
import type { CalendarPart, Letter, MailList, MailProblem, MailState } from '@hms/domain/mail'
import type { UnitKind } from '@hms/domain/organisation'
import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import type { Answers, Capacity, ReportState, SignaturePart, VoidCause } from '@hms/domain/report'
import type { Origin } from '../platform/origin.ts'
import type { Day, Instant, JsonColumn } from './column-types.ts'
import type { PlanTables } from './plan-tables.ts'
import type { FigureRegisterTables } from './figure-register-tables.ts'
import type { RegisterTables } from './register-tables.ts'

/**
 * The tables, as the code sees them. Times are `Date`, days are ISO strings (`'2026-12-31'`), see `column-parsers.ts`.
 */
export interface Schema extends PlanTables, RegisterTables, FigureRegisterTables {
  unit: UnitTable
  person: PersonTable
  safetyArea: SafetyAreaTable
  safetyAreaUnit: SafetyAreaUnitTable
  appointment: AppointmentTable
  absence: AbsenceTable
  session: SessionTable
  signInAttempt: SignInAttemptTable
  policyGrant: PolicyGrantTable
  campaign: CampaignTable
  campaignUnit: CampaignUnitTable
  campaignExtension: CampaignExtensionTable
  report: ReportTable
  answer: AnswerTable
  answerHistory: AnswerHistoryTable
  answerProposal: AnswerProposalTable
  remark: RemarkTable
  presence: PresenceTable
  submission: SubmissionTable
  submissionAnswer: SubmissionAnswerTable
  signature: SignatureTable
  standingSignature: SignatureTable
  signatureVoid: SignatureVoidTable
  submissionSignature: SubmissionSignatureTable
  reopening: ReopeningTable
  reportSigner: ReportSignerTable
  issuedReceipt: IssuedReceiptTable
  signingStanding: SigningStandingView
  baseline: BaselineTable
  baselineCount: BaselineCountTable
  setting: SettingTable
  demoPerson: DemoPersonTable
  reportStanding: ReportStandingView
  extendedDays: ExtendedDaysView
  auditEvent: AuditEventTable
  auditContent: AuditContentTable
  auditOrigin: AuditOriginTable
  mail: MailTable
  mailMatter: MailMatterTable
  mailUnsubscribed: MailUnsubscribedTable
  mailUnsubscribeToken: MailUnsubscribeTokenTable
}

/** An open transaction: the only way in which procedures and commands reach the database. */
export type Trx = Transaction<Schema>

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

/** Someone who can sign in, or could. */
export interface PersonTable {
  id: string
  name: LocalizedText
  /** `<issuer>|<sub>`; null until the first sign-in. */
  subject: string | null
  /** `name@place`, in small letters: joins with the subject at the first sign-in. */
  principalName: string | null
  email: string | null
  language: Language | null
  /** When name and account were erased: since then the id says nothing about whom. */
  erasedAt: Instant | null
}

/** A part of the workplace that safety representatives are elected for. */
export interface SafetyAreaTable {
  code: string
  name: LocalizedText
  campus: string | null
}

/** Which units are in an area, each by itself. */
export interface SafetyAreaUnitTable {
  areaCode: string
  unitCode: string
}

/**
 * A person's role, in a unit, a safety area, on a campus or (all null) in the whole institution, from and to and
 * including a day.
 */
export interface AppointmentTable {
  id: Generated<number>
  personId: string
  role: Role
  unitCode: string | null
  areaCode: string | null
  campus: string | null
  acting: Generated<boolean>
  validFrom: Day
  validTo: Day | null
}

/** That a person is away, from and to and including a day. */
export interface AbsenceTable {
  id: Generated<number>
  personId: string
  validFrom: Day
  validTo: Day | null
}

/** A signed-in browser. Only the hash of its token is kept. */
export interface SessionTable {
  tokenHash: string
  personId: string
  createdAt: Instant
  lastSeenAt: Generated<Instant>
  expiresAt: Instant
  userAgent: string | null
}

/** A sign-in that was begun, and waits for the provider's answer. */
export interface SignInAttemptTable {
  stateHash: string
  nonce: string
  codeVerifier: string
  cookieHash: string
  returnTo: string
  expiresAt: Instant
}

/**
 * The policy, as the database needs it to decide by itself: written from the domain at every start. `see:<field>` stands
 * for the right to see a sensitive field.
 */
export interface PolicyGrantTable {
  action: string
  role: Role
  scope: Scope
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
  /** On which days from the deadline reminders go out: -14 is two weeks before it. */
  reminderDays: Generated<number[]>
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

/** That one unit has got longer than the others. How it was before, the trace tells. */
export interface CampaignExtensionTable {
  campaignId: number
  unitCode: string
  deadline: Day
  closesOn: Day
  /** Can be about persons: it is shown to those alone who run or follow the campaign. */
  reason: string
  givenBy: string
  givenAt: Instant
}

/** One unit's report. Made when the campaign is announced, for every unit that reports; one that is
 * dropped later keeps it. */
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
  /** When it was given, which can be before it came in. */
  answeredAt: Instant
}

/**
 * Every answer that was ever given or (value null) taken back, each an entry of a register: of an item, the one with the
 * latest stamp stands. Rows are only added, in the order in which they came in; the database refuses anything else.
 */
export interface AnswerHistoryTable {
  id: Generated<number>
  reportId: number
  item: ItemKey
  value: Answer | null
  answeredBy: string | null
  answeredAs: Role | null
  /** When it came in. */
  answeredAt: Instant
  /** The entry's id; the database gives one to what comes without. */
  entryId: Generated<string>
  /** As `formatStamp` writes it; likewise, from when it came in. */
  stamp: Generated<string>
  /** The event of the report's stream that tells of it; null where it was imported or there was no trace yet. */
  auditSeq: number | null
}

/**
 * An answer that came in when the report was handed in: it waits until somebody drops it, or the report is reopened. It
 * never alters what was handed in.
 */
export interface AnswerProposalTable {
  reportId: number
  entryId: string
  item: ItemKey
  value: Answer | null
  stamp: string
  proposedBy: string
  proposedAs: Role
  proposedAt: Instant
  /** Null as long as it waits, as is when. */
  droppedBy: string | null
  droppedAt: Instant | null
  auditSeq: number
}

/**
 * What people say about a question: each an entry of a register, of which the one with the latest stamp stands. Rows are
 * only added.
 */
export interface RemarkTable {
  reportId: number
  entryId: string
  kind: 'comment' | 'disagreement'
  /** Of a comment: the id of the entry it was first written in. Of disagreement: the item and the person. */
  register: string
  item: ItemKey
  /** What a comment says, empty of disagreement; null when it was taken back. */
  text: string | null
  stamp: string
  writtenBy: string
  writtenAs: Role
  receivedAt: Instant
  auditSeq: number
}

/** Who has a report open. What isn't renewed runs out. */
export interface PresenceTable {
  reportId: number
  /** Tells one open page of a browser from the next. */
  tab: string
  personId: string
  role: Role
  /** The question that the person is at. */
  item: ItemKey | null
  seenAt: Instant
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

/**
 * A signature, as it was given, or that a report was let through without one. It stands as long as there is no
 * `signature_void` for it; those that stand are the view `standing_signature`. Rows are only added.
 */
export interface SignatureTable {
  id: Generated<number>
  reportId: number
  part: SignaturePart
  signedBy: string
  role: Role
  capacity: Capacity
  signedAt: Instant
  /** Hash of the answers that were shown, see `contentHash`. */
  contentHash: string
  /** Why it was let through; null of a signature. */
  reason: string | null
  /** Made by the browser that signed, so that a call that comes twice counts once. */
  requestId: string | null
}

/** That a signature doesn't stand any more. Rows are only added. */
export interface SignatureVoidTable {
  signatureId: number
  cause: VoidCause
  voidedBy: string
  voidedAs: Role
  voidedAt: Instant
  /** The items whose answers were changed; none of another cause. */
  items: readonly ItemKey[]
}

/** The signatures that a report was handed in with. Rows are only added. */
export interface SubmissionSignatureTable {
  submissionId: number
  signatureId: number
}

/** That what was handed in was opened again. Rows are only added. */
export interface ReopeningTable {
  submissionId: number
  reopenedBy: string
  reopenedAs: Role
  reopenedAt: Instant
  reason: string
}

/** Which of several safety representatives signs a report. */
export interface ReportSignerTable {
  reportId: number
  personId: string
  appointedBy: string
  appointedAt: Instant
}

/** A receipt that was given out: the file as it was, byte by byte. Rows are only added. */
export interface IssuedReceiptTable {
  /** Of the file, in hexadecimal. */
  sha256: string
  submissionId: number
  language: Language
  issuedAt: Instant
}

/** How far each report's signing has come, without who signed. */
export interface SigningStandingView {
  reportId: number
  campaignId: number
  unitCode: string
  byManager: boolean
  byRepresentative: boolean
  letThrough: boolean
  /** When the first of the signatures that stand was given; null while there is none. */
  signedSince: Instant | null
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

/** What the institution sets for itself, by key; see `platform/institution.ts`. */
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

/** How far each report has come, without what is in it. */
export interface ReportStandingView {
  id: number
  campaignId: number
  unitCode: string
  state: ReportState
  /** Whether it was handed in after the deadline. */
  late: boolean
}

/** Until when the units have time that have got longer. */
export type ExtendedDaysView = Pick<
  CampaignExtensionTable,
  'campaignId' | 'unitCode' | 'deadline' | 'closesOn'
>

/** Something that was done: the chain of its stream. Rows are only added; the database refuses anything else. */
export interface AuditEventTable {
  stream: string
  seq: number
  at: Instant
  /** Id of the person; null when the system did it by itself. */
  actor: string | null
  action: string
  subject: string
  what: JsonColumn
  contentHash: string | null
  previousHash: string | null
  hash: string
}

/** What was there before and after an event. It can be erased, and never changed. */
export interface AuditContentTable {
  stream: string
  seq: number
  salt: string
  before: JsonColumn
  after: JsonColumn
}

/** From where something was done; likewise. */
export interface AuditOriginTable {
  stream: string
  seq: number
  salt: string
  origin: ColumnType<Origin, string, never>
}

/** A mail to one person: the outbox. It is put here in the transaction of what causes it, and sent afterwards. */
export interface MailTable {
  /** Follows from the person and the matters: the same mail has the same. */
  id: string
  /** What it is, e.g. `'reminder'`: decides whether it still holds when it is sent. */
  kind: string
  personId: string
  language: Language
  /** One line. */
  subject: string
  letter: ColumnType<Letter, string, string>
  /** An event for the calendar that comes with it. */
  calendar: ColumnType<CalendarPart | null, string | null, string | null>
  /** The list that it is one of and that one can leave; null of what cannot be refused. */
  unsubscribe: MailList | null
  state: Generated<MailState>
  problem: MailProblem | null
  /** What the mail server said the last time. */
  answer: string | null
  attempts: Generated<number>
  createdAt: Instant
  /** After this it is not sent any more. */
  usefulUntil: Instant
  nextAttemptAt: Instant
  /** A process is sending it; it counts for nothing after this. */
  claimedUntil: Instant | null
  /** Set at the first attempt, and kept for all others. */
  messageId: string | null
  /** The address that it was sent to. */
  sentTo: string | null
  /** When it ceased to wait. */
  settledAt: Instant | null
}

/** What a mail tells its person of. A person is told of a matter once: by the topic and its occasion. */
export interface MailMatterTable {
  personId: string
  /** E.g. `'report 2026 1615'`. */
  topic: string
  /** E.g. `'opened'`. */
  occasion: string
  mailId: string
}

/** That a person doesn't want the mails of a list. */
export interface MailUnsubscribedTable {
  personId: string
  list: MailList
  at: Instant
}

/** A secret that leaves a list in a person's name, as it stands in a mail. Only its hash is kept. */
export interface MailUnsubscribeTokenTable {
  tokenHash: string
  personId: string
  list: MailList
  createdAt: Instant
}
