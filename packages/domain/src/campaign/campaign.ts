/** The life of a year's round of reporting, in order. */
export const campaignStates = ['draft', 'announced', 'open', 'closed', 'frozen'] as const

/** One of the states of a campaign. */
export type CampaignState = (typeof campaignStates)[number]

/** A year's round of reporting. Dates are local days, `YYYY-MM-DD`. */
export interface Campaign {
  readonly year: number
  /** The edition that it is run with. */
  readonly editionId: string
  readonly state: CampaignState
  /** Last day to hand in on time. */
  readonly deadline: string
  /** Last day on which it takes reports, marked late after the deadline; null while that is not decided. */
  readonly closesAt: string | null
}

/**
 * Whether units can answer and hand in on a day.
 *
 * | state                            | closesAt       | open |
 * | -------------------------------- | -------------- | ---- |
 * | open                             | none, or ≥ day | yes  |
 * | open                             | < day          | no   |
 * | draft, announced, closed, frozen |                | no   |
 */
export function isOpen({ state, closesAt }: Pick<Campaign, 'state' | 'closesAt'>, day: string): boolean {
  return state === 'open' && (closesAt === null || day <= closesAt)
}

/** Whether a report handed in on a day is late: the deadline itself is on time. */
export function isLate({ deadline }: Pick<Campaign, 'deadline'>, handedInOn: string): boolean {
  return handedInOn > deadline
}

/** The state that follows; null of the last. A campaign never goes back. */
export function nextState(state: CampaignState): CampaignState | null {
  return campaignStates[campaignStates.indexOf(state) + 1] ?? null
}

/** The units that a campaign is over: those that hand in a report of their own. They count, whether they do or not. */
export function unitsOfCampaign<U extends { readonly reports: boolean }>(units: readonly U[]): readonly U[] {
  return units.filter(({ reports }) => reports)
}
