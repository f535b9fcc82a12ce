import type { LawReference } from '../questionnaire/index.ts'

/** One kind of what is stored, for how long, and why. */
export interface RetentionRule {
  readonly what: RetainedKind
  /** What the time is counted from. */
  readonly from: RetentionStart
  /** How many days it is kept from then on; null is for good. */
  readonly days: number | null
  readonly why: RetentionReason
  /** The law that asks for keeping or erasing it, beyond data protection as a whole. */
  readonly law: readonly LawReference[]
}

/**
 * What is stored:
 * - `signInAttempt`: a sign-in that was begun
 * - `session`: a signed-in browser, with its address
 * - `auditOrigin`: from where something was done
 * - `auditContent`: what was there before and after something was done
 * - `remark`: a comment on a question of a report, or that somebody disagreed with an answer
 * - `measureComment`: what somebody wrote about a measure: a comment, or the reason of a move
 * - `findingExplanation`: why something is lacking, in the words of somebody in the unit
 * - `roundPhoto`: a photo that was taken on a safety round; what was found and agreed stays
 * - `incidentWords`: what was written and photographed about a case
 * - `incidentReporter`: who reported it, or the code by which it is found again
 * - `injuredPerson`: the name in an entry of the register of injuries
 * - `calendarFeed`: the secret address of a person's calendar
 * - `absence`: that somebody was away
 * - `mail`: a mail that was sent, or wasn't
 * - `identity`: a person's name, email address and account, and their courses
 * - `figures`: answers, signatures, findings, plans, measures and figures of units, and the receipts given out
 * - `appointmentHistory`: roles with their days, which without an identity say nothing about whom
 * - `auditChain`: that something was done, without its content
 */
export type RetainedKind = (typeof retainedKinds)[number]

/** The kinds of what is stored. */
export const retainedKinds = [
  'signInAttempt',
  'session',
  'auditOrigin',
  'auditContent',
  'remark',
  'measureComment',
  'findingExplanation',
  'roundPhoto',
  'incidentWords',
  'incidentReporter',
  'injuredPerson',
  'calendarFeed',
  'absence',
  'mail',
  'identity',
  'figures',
  'appointmentHistory',
  'auditChain',
] as const

/**
 * When the time of a rule begins: when it expired, was recorded, ended (of a case: was closed or rejected), was last used by somebody with a role, or when the
 * person's last role ended.
 */
export type RetentionStart = 'expired' | 'recorded' | 'ended' | 'lastUsed' | 'lastRoleEnded'

/**
 * Why it is kept so long:
 * - `notNeeded`: it has no use afterwards
 * - `security`: so that misuse can be looked into
 * - `documentation`: so that it can be shown what was done, and by whom
 * - `mayTellOfHealth`: no longer than needed to see who acted for whom
 * - `archive`: public archives keep it
 */
export type RetentionReason = 'notNeeded' | 'security' | 'documentation' | 'mayTellOfHealth' | 'archive'

const years = (count: number) => count * 365

/** Systematic work on health, safety and environment is put in writing. */
const inWriting: readonly LawReference[] = [{ law: 'internalControlRegulations', section: '5' }]

/** Injuries and work-related disease are registered. */
const injuryRegister: readonly LawReference[] = [{ law: 'workingEnvironmentAct', section: '5-1' }]

/** The rules, one for each kind. */
export const retentionRules: readonly RetentionRule[] = [
  { what: 'signInAttempt', from: 'expired', days: 1, why: 'notNeeded', law: [] },
  { what: 'session', from: 'expired', days: 30, why: 'security', law: [] },
  { what: 'auditOrigin', from: 'recorded', days: 180, why: 'security', law: [] },
  { what: 'auditContent', from: 'recorded', days: years(3), why: 'documentation', law: [] },
  { what: 'remark', from: 'recorded', days: years(3), why: 'documentation', law: [] },
  { what: 'measureComment', from: 'recorded', days: years(3), why: 'documentation', law: inWriting },
  { what: 'findingExplanation', from: 'recorded', days: years(3), why: 'documentation', law: inWriting },
  { what: 'roundPhoto', from: 'recorded', days: years(5), why: 'documentation', law: inWriting },
  { what: 'incidentWords', from: 'ended', days: years(3), why: 'documentation', law: inWriting },
  { what: 'incidentReporter', from: 'ended', days: years(1), why: 'notNeeded', law: [] },
  { what: 'injuredPerson', from: 'recorded', days: years(5), why: 'documentation', law: injuryRegister },
  { what: 'calendarFeed', from: 'lastUsed', days: 180, why: 'notNeeded', law: [] },
  { what: 'absence', from: 'ended', days: 180, why: 'mayTellOfHealth', law: [] },
  { what: 'mail', from: 'recorded', days: years(1), why: 'documentation', law: [] },
  { what: 'identity', from: 'lastRoleEnded', days: years(2), why: 'documentation', law: inWriting },
  { what: 'figures', from: 'recorded', days: null, why: 'archive', law: [] },
  { what: 'appointmentHistory', from: 'recorded', days: null, why: 'archive', law: [] },
  { what: 'auditChain', from: 'recorded', days: null, why: 'archive', law: [] },
]
