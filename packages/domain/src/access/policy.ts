import type { Role } from './role.ts'
import { roles } from './role.ts'

/** How far a right can reach, from the nearest to the farthest. */
export const scopes = ['ownUnit', 'unitAndBelow', 'safetyArea', 'institution'] as const

/**
 * How far a right reaches:
 * - `ownUnit`: the unit of the appointment, or the units of its safety area
 * - `unitAndBelow`: that unit and all below it
 * - `safetyArea`: the units of the safety area or the campus of the appointment; else as `unitAndBelow`
 * - `institution`: everything
 */
export type Scope = (typeof scopes)[number]

/** That a role has a right within a scope. */
export interface Grant {
  readonly role: Role
  readonly scope: Scope
}

/**
 * What can be done by those who have a role for it:
 * - `organisation.read`: see the units
 * - `campaign.read`: see the years of reporting, their questionnaires and how many have handed in
 * - `campaign.change`: prepare a campaign, choose its units and days, open, close and freeze it, give a unit longer
 * - `campaign.follow`: see how each unit stands in a campaign, and who still owes what
 * - `report.read`: open a unit's report, with who answered what
 * - `report.answer`: answer its questions
 * - `report.comment`: comment on its questions, and say that one disagrees with an answer
 * - `report.sign`: sign it, where one is among those who are to (`report/signers.ts`), and take that back
 * - `report.appointSigner`: say which of several safety representatives signs it
 * - `report.submit`: hand it in
 * - `report.letThrough`: let it be handed in without the second signature, when that doesn't come
 * - `report.reopen`: open it again after it was handed in
 * - `figures.read`: see the institution's tables and indicators
 * - `figures.faculty`: see those of a faculty alone
 * - `figures.units`: see the answers of single units behind the figures, without comments or who answered
 * - `figures.own`: see a unit's results beside its faculty and the institution; the faculty's only where no other
 *   unit's answers follow from them (`results/may-compare.ts`)
 * - `appointments.read`: see who has which role in a unit, since when, and which terms run out
 * - `appointments.change`: keep and import appointments, safety areas and absences
 * - `people.read`: see the register of persons
 * - `people.change`: keep and import persons
 * - `access.readMatrix`: see who may do what
 * - `audit.search`: search the trace of what was done
 * - `audit.export`: take it out as a file
 * - `mail.read`: see which mails were sent, wait or failed, and who would be reminded when
 * - `mail.retry`: have one that failed tried again
 */
export const actions = [
  'organisation.read',
  'campaign.read',
  'campaign.change',
  'campaign.follow',
  'report.read',
  'report.answer',
  'report.comment',
  'report.sign',
  'report.appointSigner',
  'report.submit',
  'report.letThrough',
  'report.reopen',
  'figures.read',
  'figures.faculty',
  'figures.units',
  'figures.own',
  'appointments.read',
  'appointments.change',
  'people.read',
  'people.change',
  'access.readMatrix',
  'audit.search',
  'audit.export',
  'mail.read',
  'mail.retry',
] as const

/** One of the actions that take a role. */
export type Action = (typeof actions)[number]

/**
 * What everybody who is signed in can do with what is their own, with a role or without:
 * - `session.own`: see and end one's sessions
 * - `person.own`: see and download what is stored about oneself
 */
export const ownActions = ['session.own', 'person.own'] as const

/** One of the actions that take no role. */
export type OwnAction = (typeof ownActions)[number]

const everybody: readonly Grant[] = roles.map((role) => ({ role, scope: 'institution' }))

const thoseWhoFollowUp: readonly Grant[] = [
  { role: 'facultyManagement', scope: 'unitAndBelow' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
]

/** Those who may know who is who in a unit, and read its report as it was filled in. The committee may not. */
export const thoseAround: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'deputySafetyRepresentative', scope: 'ownUnit' },
  { role: 'hseCoordinator', scope: 'ownUnit' },
  { role: 'facultyManagement', scope: 'unitAndBelow' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
]

const thoseWhoFillIn: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'hseCoordinator', scope: 'ownUnit' },
]

const theHseSection: readonly Grant[] = [{ role: 'hseSection', scope: 'institution' }]

/**
 * Who may do what: the whole policy. What isn't granted here is refused. A deputy gets the rights of a safety
 * representative by acting as one, see `appointment/`.
 */
export const policy: Readonly<Record<Action, readonly Grant[]>> = {
  'organisation.read': everybody,
  'campaign.read': everybody,
  'campaign.change': theHseSection,
  'campaign.follow': [
    { role: 'facultyManagement', scope: 'unitAndBelow' },
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
    { role: 'hseSection', scope: 'institution' },
  ],
  'report.read': thoseAround,
  'report.answer': thoseWhoFillIn,
  'report.comment': thoseWhoFillIn,
  'report.sign': [
    { role: 'lineManager', scope: 'ownUnit' },
    { role: 'safetyRepresentative', scope: 'ownUnit' },
    { role: 'deputySafetyRepresentative', scope: 'ownUnit' },
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
  ],
  // The manager doesn't choose who speaks for the employees.
  'report.appointSigner': [
    { role: 'safetyRepresentative', scope: 'ownUnit' },
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
    { role: 'hseSection', scope: 'institution' },
  ],
  'report.submit': [{ role: 'lineManager', scope: 'ownUnit' }],
  'report.letThrough': theHseSection,
  'report.reopen': theHseSection,
  'figures.read': everybody,
  'figures.faculty': thoseWhoFollowUp,
  'figures.units': thoseWhoFollowUp,
  'figures.own': thoseAround,
  'appointments.read': thoseAround,
  'appointments.change': theHseSection,
  'people.read': theHseSection,
  'people.change': theHseSection,
  'access.readMatrix': theHseSection,
  'audit.search': theHseSection,
  'audit.export': theHseSection,
  'mail.read': theHseSection,
  'mail.retry': theHseSection,
}
