import type { Role } from './role.ts'

/**
 * How far a right reaches:
 * - `ownUnit`: the unit of the appointment
 * - `unitAndBelow`: that unit and all below it
 * - `safetyArea`: as `unitAndBelow`, or the campus of the appointment
 * - `institution`: everything
 */
export type Scope = 'ownUnit' | 'unitAndBelow' | 'safetyArea' | 'institution'

/** That a role has a right within a scope. */
export interface Grant {
  readonly role: Role
  readonly scope: Scope
}

/**
 * What can be done:
 * - `organisation.read`: see the units
 * - `campaign.read`: see the years of reporting, their questionnaires and how many have handed in
 * - `report.read`: open a unit's report, with who answered what
 * - `report.answer`: answer its questions
 * - `report.submit`: hand it in
 * - `figures.read`: see the institution's tables and indicators
 * - `figures.faculty`: see those of a faculty alone
 * - `figures.units`: see the answers of single units behind the figures, without comments or who answered
 */
export type Action =
  | 'organisation.read'
  | 'campaign.read'
  | 'report.read'
  | 'report.answer'
  | 'report.submit'
  | 'figures.read'
  | 'figures.faculty'
  | 'figures.units'

const everybody: readonly Grant[] = [
  { role: 'lineManager', scope: 'institution' },
  { role: 'safetyRepresentative', scope: 'institution' },
  { role: 'deputySafetyRepresentative', scope: 'institution' },
  { role: 'localChiefSafetyRepresentative', scope: 'institution' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'hseCoordinator', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
  { role: 'facultyManagement', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
  { role: 'occupationalHealth', scope: 'institution' },
]

const thoseWhoFollowUp: readonly Grant[] = [
  { role: 'facultyManagement', scope: 'unitAndBelow' },
  { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
  { role: 'chiefSafetyRepresentative', scope: 'institution' },
  { role: 'committeeMember', scope: 'institution' },
  { role: 'hseSection', scope: 'institution' },
]

/** Who may do what: the whole policy. What isn't granted here is refused. */
export const policy: Readonly<Record<Action, readonly Grant[]>> = {
  'organisation.read': everybody,
  'campaign.read': everybody,
  'report.read': [
    { role: 'lineManager', scope: 'ownUnit' },
    { role: 'safetyRepresentative', scope: 'ownUnit' },
    { role: 'deputySafetyRepresentative', scope: 'ownUnit' },
    { role: 'hseCoordinator', scope: 'ownUnit' },
    { role: 'facultyManagement', scope: 'unitAndBelow' },
    { role: 'localChiefSafetyRepresentative', scope: 'safetyArea' },
    { role: 'chiefSafetyRepresentative', scope: 'institution' },
    { role: 'hseSection', scope: 'institution' },
  ],
  'report.answer': [
    { role: 'lineManager', scope: 'ownUnit' },
    { role: 'safetyRepresentative', scope: 'ownUnit' },
    { role: 'deputySafetyRepresentative', scope: 'ownUnit' },
    { role: 'hseCoordinator', scope: 'ownUnit' },
  ],
  'report.submit': [{ role: 'lineManager', scope: 'ownUnit' }],
  'figures.read': everybody,
  'figures.faculty': thoseWhoFollowUp,
  'figures.units': thoseWhoFollowUp,
}
