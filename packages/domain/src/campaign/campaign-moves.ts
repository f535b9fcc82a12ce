import type { Action } from '../access/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { CampaignDates, CampaignState } from './campaign.ts'
import { stateOn } from './campaign.ts'

/** Something that moves a campaign on in its life. It never goes back. */
export type CampaignMove = 'announce' | 'open' | 'close' | 'freeze'

/**
 * Why a campaign can't be moved:
 * - `datesOutOfOrder`: the opening comes after the deadline, or the deadline after the closing
 * - `deadlinePassed`: nobody could hand in on time any more
 * - `noUnits`: it is over no unit
 * - `editionNotLocked`: the edition is not published, or not what was published
 * - `deadlineAhead`: somebody still has time, and hasn't handed in
 * - `extensionsRun`: a unit has got longer, and can still hand in
 */
export type CampaignObstacle =
  'datesOutOfOrder' | 'deadlinePassed' | 'noUnits' | 'editionNotLocked' | 'deadlineAhead' | 'extensionsRun'

/** What the conditions look at. */
export interface CampaignFacts extends CampaignDates {
  /** As it was last moved. */
  readonly state: CampaignState
  readonly units: { readonly total: number; readonly handedIn: number }
  /** Whether the edition is published, and still what was published. */
  readonly editionLocked: boolean
  /** The closing days of the units that have got longer and haven't handed in. */
  readonly extendedUntil: readonly string[]
}

/** Holds while the obstacle stands. */
const obstacles: Readonly<Record<CampaignObstacle, (facts: CampaignFacts, day: string) => boolean>> = {
  datesOutOfOrder: (facts) => !areInOrder(facts),
  deadlinePassed: ({ deadline }, day) => day > deadline,
  noUnits: ({ units }) => units.total === 0,
  editionNotLocked: ({ editionLocked }) => !editionLocked,
  deadlineAhead: ({ deadline, units }, day) => day <= deadline && units.handedIn < units.total,
  extensionsRun: ({ extendedUntil }, day) => extendedUntil.some((until) => day <= until),
}

interface MoveRule {
  /** The states of the day. */
  readonly from: readonly CampaignState[]
  readonly to: CampaignState
  /** `access/policy.ts` says who has it. */
  readonly right: Action
  /** What must not stand in the way. */
  readonly unless: readonly CampaignObstacle[]
}

/**
 * The life of a campaign. Opening and closing by hand come before the days would do it; the days are moved along with
 * them, so that they always say what was (`datesAfter`).
 */
export const campaignMoves = {
  announce: {
    from: ['draft'],
    to: 'announced',
    right: 'campaign.change',
    unless: ['datesOutOfOrder', 'deadlinePassed', 'noUnits', 'editionNotLocked'],
  },
  open: {
    from: ['announced'],
    to: 'open',
    right: 'campaign.change',
    unless: ['deadlinePassed', 'noUnits', 'editionNotLocked'],
  },
  close: { from: ['open'], to: 'closed', right: 'campaign.change', unless: ['deadlineAhead'] },
  freeze: { from: ['closed'], to: 'frozen', right: 'campaign.change', unless: ['extensionsRun'] },
} as const satisfies Record<CampaignMove, MoveRule>

/** The moves in the order of a campaign's life. */
export const campaignMoveNames = Object.keys(campaignMoves) as readonly CampaignMove[]

/** Why a move can't be made: not from this state, or what stands in its way. */
export type CampaignMoveProblem =
  | { readonly kind: 'wrongState'; readonly state: CampaignState }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly CampaignObstacle[] }

/** The campaign as a move leaves it. `changed` is false where it was moved so before: doing it twice does it once. */
export interface MovedCampaign extends CampaignDates {
  readonly state: CampaignState
  readonly changed: boolean
}

/** Moves a campaign on a day, if it can be. */
export function moveCampaign(
  facts: CampaignFacts,
  move: CampaignMove,
  day: string,
): Result<MovedCampaign, CampaignMoveProblem> {
  const { from, to, unless }: MoveRule = campaignMoves[move]
  const { state, opensOn, deadline, closesAt } = facts
  const dates = { opensOn, deadline, closesAt }
  if (state === to) return ok({ ...dates, state, changed: false })
  const today = stateOn(facts, day)
  if (!from.includes(today)) return failed({ kind: 'wrongState', state: today })
  const standing = unless.filter((obstacle) => obstacles[obstacle](facts, day))
  if (standing.length > 0) return failed({ kind: 'obstacles', obstacles: standing })
  return ok({ ...datesAfter[move](dates, day), state: to, changed: true })
}

/** What can be done next with a campaign, by hand: at most one move; with what stands in its way. Null of a frozen one. */
export function nextMove(
  facts: CampaignFacts,
  day: string,
): { readonly move: CampaignMove; readonly obstacles: readonly CampaignObstacle[] } | null {
  const today = stateOn(facts, day)
  const move = campaignMoveNames.find((name) =>
    (campaignMoves[name].from as readonly CampaignState[]).includes(today),
  )
  if (!move) return null
  return { move, obstacles: campaignMoves[move].unless.filter((obstacle) => obstacles[obstacle](facts, day)) }
}

const datesAfter: Readonly<Record<CampaignMove, (dates: CampaignDates, day: string) => CampaignDates>> = {
  announce: (dates) => dates,
  open: (dates, day) => ({ ...dates, opensOn: day < dates.opensOn ? day : dates.opensOn }),
  close: (dates, day) => ({
    ...dates,
    closesAt: dates.closesAt === null || day < dates.closesAt ? day : dates.closesAt,
  }),
  freeze: (dates) => dates,
}

/** Whether the days come in the order opening, deadline, closing. They may fall together. */
export function areInOrder({ opensOn, deadline, closesAt }: CampaignDates): boolean {
  return opensOn <= deadline && (closesAt === null || deadline <= closesAt)
}
