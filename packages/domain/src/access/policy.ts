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
 * - `annualReport.read`: read the working-environment report of a year as it follows from figures and registers
 * - `findings.read`: see what a unit lacks
 * - `findings.explain`: say why it is so, where that is asked for
 * - `plans.read`: see action plans with their goals
 * - `plans.change`: keep a unit's goals, and say how it serves those above
 * - `measures.read`: see a unit's measures, with their history
 * - `measures.change`: make and change them, start and finish them
 * - `measures.comment`: write a comment
 * - `measures.judge`: say whether a measure had its effect
 * - `measures.drop`: drop a measure, or take it up again
 * - `wheel.read`: see a unit's duties of the year
 * - `wheel.mark`: mark one as done
 * - `wheel.setDates`: set the dates of the year
 * - `rooms.read`: see a unit's rooms, and who is responsible for each
 * - `rooms.change`: keep them, and what the unit looks at in them besides the checklists
 * - `rounds.follow`: see which safety rounds units have planned and done
 * - `rounds.read`: see what was seen on them, with photos
 * - `rounds.plan`: plan one, put it off, archive it
 * - `rounds.walk`: walk it: enter results and photos, lead the closing meeting
 * - `rounds.sign`: sign it, where one is among those who are to (`report/signers.ts`)
 * - `rounds.reopen`: open it again after it was signed
 * - `training.read`: see who in a unit has been through which courses, and what anyone lacks
 * - `training.change`: keep that register, with certificates, and agreements on fewer hours
 * - `training.figures`: see how many lack what, without who
 * - `risks.read`: see which risk assessments units have, and read them
 * - `risks.change`: keep them
 * - `safetyService.read`: see elections, meetings of manager and representative, and the chief representative's notes
 * - `elections.change`: keep elections
 * - `safetyMeetings.change`: plan and keep meetings of manager and representative
 * - `yearNotes.write`: write the chief representative's notes on a year
 * - `occupationalHealth.read`: see plans with the occupational health service, and what it was asked for and gave
 * - `occupationalHealth.change`: keep a unit's plan, and ask for something
 * - `occupationalHealth.deliver`: take up what was asked for, and say what was given
 * - `registers.exchange`: take a register in from a file, or out as one
 * - `incidents.read`: see what was reported in a unit, and what becomes of it; never who wished to be unknown to it
 * - `incidents.comment`: write a comment to those who handle it
 * - `incidents.handle`: take a case on, transfer, reject and close it; its cause, its measures, the answer to the reporter
 * - `incidents.figures`: see how many were reported and closed, by unit, kind and time
 * - `incidents.import`: take in the cases of an older system
 * - `injuries.read`: read the register of injuries, without names
 * - `injuries.keep`: keep it, with the names of the injured
 * - `concerns.read`: see what safety representatives have raised and stopped, and the answers
 * - `concerns.raise`: raise a concern in writing, and record that dangerous work was stopped
 * - `concerns.answer`: answer a concern
 * - `registers.read`: see the registers of figures
 * - `registers.change`: keep them, and take in files
 * - `sickLeave.read`: see figures of sick leave, without small numbers
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
  'annualReport.read',
  'findings.read',
  'findings.explain',
  'plans.read',
  'plans.change',
  'measures.read',
  'measures.change',
  'measures.comment',
  'measures.judge',
  'measures.drop',
  'wheel.read',
  'wheel.mark',
  'wheel.setDates',
  'rooms.read',
  'rooms.change',
  'rounds.follow',
  'rounds.read',
  'rounds.plan',
  'rounds.walk',
  'rounds.sign',
  'rounds.reopen',
  'training.read',
  'training.change',
  'training.figures',
  'risks.read',
  'risks.change',
  'safetyService.read',
  'elections.change',
  'safetyMeetings.change',
  'yearNotes.write',
  'occupationalHealth.read',
  'occupationalHealth.change',
  'occupationalHealth.deliver',
  'registers.exchange',
  'incidents.read',
  'incidents.comment',
  'incidents.handle',
  'incidents.figures',
  'incidents.import',
  'injuries.read',
  'injuries.keep',
  'concerns.read',
  'concerns.raise',
  'concerns.answer',
  'registers.read',
  'registers.change',
  'sickLeave.read',
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
 * - `calendar.own`: have the address of one's calendar of deadlines, and renew it
 * - `incident.own`: report a case, see what became of one's own, and read what units have learnt
 */
export const ownActions = ['session.own', 'person.own', 'calendar.own', 'incident.own'] as const

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

/** Those who can be among the signers of a report or a round; who of them does, `report/signers.ts` says. */
const thoseWhoSign: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'deputySafetyRepresentative', scope: 'ownUnit' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
]

/** Those who see what becomes of a unit's report: those around it, and the committee. */
const thoseWhoSeeMeasures: readonly Grant[] = [
  ...thoseAround,
  { role: 'committeeMember', scope: 'institution' },
]

/** Those who answer for a plan and its measures: of a unit, of a faculty as such, and of the institution. */
const planOwners: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'facultyManagement', scope: 'ownUnit' },
  { role: 'hseSection', scope: 'institution' },
]

/** Those who work in a unit's plan from day to day. */
const planWorkers: readonly Grant[] = [
  ...planOwners,
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'hseCoordinator', scope: 'ownUnit' },
]

/** Those who go round in a unit: the representatives who can take part in another's place, too. */
const thoseWhoGoRound: readonly Grant[] = [
  ...thoseWhoFillIn,
  { role: 'facultyManagement', scope: 'ownUnit' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
]

const theHealthService: readonly Grant[] = [{ role: 'occupationalHealth', scope: 'institution' }]

/** Those who keep what is known of a unit's people. */
const thoseWhoKeepTraining: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'hseCoordinator', scope: 'ownUnit' },
  { role: 'hseSection', scope: 'institution' },
]
/** Those who speak for the employees: a deputy by acting as one. */
const representatives: readonly Grant[] = [
  { role: 'safetyRepresentative', scope: 'ownUnit' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
]

/** Those who keep the register of injuries (aml § 5-1). */
const injuryKeepers: readonly Grant[] = [
  { role: 'lineManager', scope: 'ownUnit' },
  { role: 'hseSection', scope: 'institution' },
]
/** Those who see figures of the institution as a whole. */
const thoseOfTheBoard: readonly Grant[] = [
  { role: 'facultyManagement', scope: 'institution' },
  { role: 'localChiefSafetyRepresentative', scope: 'institution' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
  { role: 'occupationalHealth', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
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
  'report.sign': thoseWhoSign,
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
  'annualReport.read': thoseWhoFollowUp,
  'findings.read': thoseWhoSeeMeasures,
  'findings.explain': planWorkers,
  'plans.read': everybody,
  'plans.change': planWorkers,
  'measures.read': thoseWhoSeeMeasures,
  'measures.change': planWorkers,
  'measures.comment': thoseAround,
  'measures.judge': [...planOwners, { role: 'safetyRepresentative', scope: 'ownUnit' }],
  'measures.drop': planOwners,
  'wheel.read': thoseWhoSeeMeasures,
  'wheel.mark': planWorkers,
  'wheel.setDates': theHseSection,
  'rooms.read': thoseAround,
  'rooms.change': [...thoseWhoFillIn, ...theHseSection],
  'rounds.follow': thoseWhoSeeMeasures,
  'rounds.read': thoseAround,
  'rounds.plan': [...thoseWhoFillIn, ...theHseSection],
  'rounds.walk': thoseWhoGoRound,
  'rounds.sign': thoseWhoSign,
  'rounds.reopen': theHseSection,
  'training.read': thoseAround,
  'training.change': thoseWhoKeepTraining,
  'training.figures': thoseWhoFollowUp,
  'risks.read': thoseWhoSeeMeasures,
  'risks.change': planWorkers,
  'safetyService.read': thoseWhoSeeMeasures,
  'elections.change': [
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
    { role: 'hseSection', scope: 'institution' },
  ],
  'safetyMeetings.change': [...thoseWhoFillIn, ...theHseSection],
  'yearNotes.write': [{ role: 'chiefSafetyRepresentative', scope: 'institution' }],
  'occupationalHealth.read': [...thoseWhoSeeMeasures, ...theHealthService],
  'occupationalHealth.change': planWorkers,
  'occupationalHealth.deliver': [...theHealthService, ...theHseSection],
  'registers.exchange': theHseSection,
  'incidents.read': thoseAround,
  'incidents.comment': thoseAround,
  'incidents.handle': planOwners,
  'incidents.figures': thoseWhoFollowUp,
  'incidents.import': theHseSection,
  'injuries.read': [...injuryKeepers, ...representatives],
  'injuries.keep': injuryKeepers,
  'concerns.read': thoseAround,
  'concerns.raise': representatives,
  'concerns.answer': planOwners,
  'registers.read': thoseOfTheBoard,
  'registers.change': theHseSection,
  'sickLeave.read': thoseWhoSeeMeasures,
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
