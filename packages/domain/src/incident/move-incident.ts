import type { Person, Resource } from '../access/index.ts'
import { can } from '../access/index.ts'
import { isDay } from '../calendar.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { HandlingFacts, IncidentMove, IncidentState } from './incident-state.ts'
import { incidentMoveRules, incidentMovesFrom, stateOfHandling } from './incident-state.ts'

/** Why a case can't be moved. */
export type IncidentMoveProblem =
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'wrongIncidentState'; readonly state: IncidentState }
  | { readonly kind: 'reasonNeeded' }
  /** Taken on, it has a day to be done by, of today or later. */
  | { readonly kind: 'incidentDeadline' }
  /** It can only be transferred to another unit. */
  | { readonly kind: 'sameUnit' }
  /** Closed without causes or measures, it has to be said why. */
  | { readonly kind: 'handlingIncomplete' }

/** A case as moving it needs it. */
export interface MovableIncident extends HandlingFacts {
  readonly state: IncidentState
  readonly unitCode: string
  /** The unit whose it is, as access is decided by. */
  readonly resource: Resource
}

/** What comes with a move; what it doesn't need is left alone. */
export interface MoveDetails {
  readonly reason: string | null
  /** A local day. */
  readonly deadline: string | null
  /** Code of the unit that the case goes to. */
  readonly toUnit: string | null
  /** The local day on which it is moved. */
  readonly today: string
}

type Need = (incident: MovableIncident, details: MoveDetails) => IncidentMoveProblem['kind'] | null

const isSaid = (reason: string | null) => reason !== null && reason.trim() !== ''

/** What is missing from what comes with a move; null where nothing is. */
const needs = {
  nothing: () => null,
  reason: (_incident, { reason }) => (isSaid(reason) ? null : 'reasonNeeded'),
  deadline: (_incident, { deadline, today }) =>
    deadline !== null && isDay(deadline) && deadline >= today ? null : 'incidentDeadline',
  otherUnit: ({ unitCode }, { toUnit }) => (toUnit !== null && toUnit !== unitCode ? null : 'sameUnit'),
  reasonWhereIncomplete: (incident, { reason }) =>
    isHandled(incident) || isSaid(reason) ? null : 'handlingIncomplete',
} as const satisfies Record<string, Need>

/** Whether a case has both causes and measures: it can be closed without saying more. */
export function isHandled(facts: HandlingFacts): boolean {
  return stateOfHandling(facts) === 'measuresPlanned'
}

/** The state that a move leads to, if the person may make it and brings what it needs. */
export function moveIncident(
  person: Person,
  incident: MovableIncident,
  move: IncidentMove,
  details: MoveDetails,
): Result<IncidentState, IncidentMoveProblem> {
  const rule = incidentMoveRules[move]
  if (!can(person, rule.right, incident.resource).allowed) return failed({ kind: 'notAllowed' })
  if (!rule.from.includes(incident.state))
    return failed({ kind: 'wrongIncidentState', state: incident.state })
  const missing = (needs[rule.needs] satisfies Need)(incident, details)
  if (missing !== null) return failed({ kind: missing })
  return ok(rule.to === 'asFarAsItHasCome' ? stateOfHandling(incident) : rule.to)
}

/** The moves that a person may make with a case now: the buttons of a screen. */
export function movesOfIncident(
  person: Person,
  { state, resource }: Pick<MovableIncident, 'state' | 'resource'>,
): readonly IncidentMove[] {
  return incidentMovesFrom(state).filter(
    (move) => can(person, incidentMoveRules[move].right, resource).allowed,
  )
}
