import { isDay } from '../calendar.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Campaign, CampaignDates, CampaignState, Lifetime, UnitExtension } from './campaign.ts'
import { stateOn } from './campaign.ts'
import { areInOrder } from './campaign-moves.ts'
import { areReminderDays } from './reminder-days.ts'

/** What can be changed of a campaign, beside its state. */
export type CampaignPart =
  'edition' | 'units' | 'opensOn' | 'deadline' | 'closesAt' | 'reminderDays' | 'extension'

/**
 * In which states of the day what can be changed:
 *
 * |              | draft | announced | open | closed | frozen |
 * | ------------ | ----- | --------- | ---- | ------ | ------ |
 * | edition      | yes   |           |      |        |        |
 * | units        | yes   | reason    | reason |      |        |
 * | opensOn      | yes   | yes       |      |        |        |
 * | deadline     | yes   | yes       | later |       |        |
 * | closesAt     | yes   | yes       | yes  |        |        |
 * | reminderDays | yes   | yes       | yes  |        |        |
 * | extension    |       |           | yes  | yes    |        |
 *
 * Once it is announced, units know whether they are in it: adding or dropping one takes a reason. Once it is open they
 * plan by its deadline, which can only be moved to a later day.
 */
export const campaignChanges = {
  edition: ['draft'],
  units: ['draft', 'announced', 'open'],
  opensOn: ['draft', 'announced'],
  deadline: ['draft', 'announced', 'open'],
  closesAt: ['draft', 'announced', 'open'],
  reminderDays: ['draft', 'announced', 'open'],
  extension: ['open', 'closed'],
} as const satisfies Record<CampaignPart, readonly CampaignState[]>

/** Whether a part can be changed in a state of the day. */
export function canChange(state: CampaignState, part: CampaignPart): boolean {
  return (campaignChanges[part] as readonly CampaignState[]).includes(state)
}

/** Whether adding or dropping units takes a reason. */
export function unitsTakeReason(state: CampaignState): boolean {
  return state !== 'draft'
}

/** The days that are set together. */
export interface CampaignSchedule extends CampaignDates {
  readonly reminderDays: readonly number[]
}

/**
 * Why days can't be set so:
 * - `notADay`, `notReminderDays`: not such a thing at all
 * - `datesOutOfOrder`: opening, deadline and closing don't follow each other
 * - `inThePast`: the opening, deadline or closing is moved to a day that is over
 * - `deadlineEarlier`: the campaign is open, and the deadline would come sooner than it was
 * - `notNow`: this part can't be changed in this state
 */
export type ScheduleProblem =
  | { readonly kind: 'notADay' | 'inThePast' | 'notNow'; readonly part: CampaignPart }
  | { readonly kind: 'datesOutOfOrder' | 'deadlineEarlier' | 'notReminderDays' }

/** Sets the days of a campaign anew, if they can be. What stays as it was is never asked about. */
export function changeSchedule(
  campaign: Lifetime & CampaignSchedule,
  wanted: CampaignSchedule,
  day: string,
): Result<CampaignSchedule, ScheduleProblem> {
  const state = stateOn(campaign, day)
  const moved = (['opensOn', 'deadline', 'closesAt'] as const).filter(
    (part) => campaign[part] !== wanted[part],
  )
  for (const part of moved) {
    const to = wanted[part]
    if (to !== null && !isDay(to)) return failed({ kind: 'notADay', part })
    if (!canChange(state, part)) return failed({ kind: 'notNow', part })
    if (to !== null && to < day) return failed({ kind: 'inThePast', part })
  }
  if (moved.length > 0 && !areInOrder(wanted)) return failed({ kind: 'datesOutOfOrder' })
  if (state === 'open' && wanted.deadline < campaign.deadline) return failed({ kind: 'deadlineEarlier' })
  if (!areReminderDays(wanted.reminderDays)) return failed({ kind: 'notReminderDays' })
  if (String(wanted.reminderDays) !== String(campaign.reminderDays) && !canChange(state, 'reminderDays')) {
    return failed({ kind: 'notNow', part: 'reminderDays' })
  }
  return ok(wanted)
}

/** Why a unit can't get longer so; as of a schedule. `shorter`: its deadline would come sooner than that of all. */
export type ExtensionProblem = {
  readonly kind: 'notNow' | 'notADay' | 'inThePast' | 'datesOutOfOrder' | 'shorter'
}

/** Gives one unit its own deadline and closing, if they can be. */
export function extendFor(
  campaign: Lifetime & Pick<Campaign, 'deadline'>,
  { deadline, closesAt }: UnitExtension,
  day: string,
): Result<UnitExtension, ExtensionProblem> {
  if (!canChange(stateOn(campaign, day), 'extension')) return failed({ kind: 'notNow' })
  if (!isDay(deadline) || !isDay(closesAt)) return failed({ kind: 'notADay' })
  if (deadline < day) return failed({ kind: 'inThePast' })
  if (deadline < campaign.deadline) return failed({ kind: 'shorter' })
  if (closesAt < deadline) return failed({ kind: 'datesOutOfOrder' })
  return ok({ deadline, closesAt })
}
