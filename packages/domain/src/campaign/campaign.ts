/** The life of a year's round of reporting, in order. */
export const campaignStates = ['draft', 'announced', 'open', 'closed', 'frozen'] as const

/** One of the states of a campaign. */
export type CampaignState = (typeof campaignStates)[number]

/** The days of a campaign: local days, `YYYY-MM-DD`. */
export interface CampaignDates {
  /** First day on which units can answer. */
  readonly opensOn: string
  /** Last day to hand in on time. */
  readonly deadline: string
  /** Last day on which it takes reports, marked late after the deadline; null while that is not decided. */
  readonly closesAt: string | null
}

/** A year's round of reporting. */
export interface Campaign extends CampaignDates {
  readonly year: number
  /** The edition that it is run with. */
  readonly editionId: string
  /** As it was last moved; what it is on a day, `stateOn` says. */
  readonly state: CampaignState
  /** The unit's own deadline and closing, where it is looked at for one unit that has them. */
  readonly extension?: UnitExtension | null
}

/** One unit's own last days. */
export interface UnitExtension {
  readonly deadline: string
  readonly closesAt: string
}

/** What it takes to know the state of a day. */
export type Lifetime = Pick<Campaign, 'state' | 'opensOn' | 'closesAt'>

/**
 * The state on a day: an announced campaign opens by itself on its opening day, and an open one closes by itself after
 * its closing day. No process has to be awake at midnight: the days decide whenever somebody asks.
 *
 * | moved to  | day                   | state     |
 * | --------- | --------------------- | --------- |
 * | draft     |                       | draft     |
 * | announced | before the opening    | announced |
 * | announced | opening … closing     | open      |
 * | announced | after the closing     | closed    |
 * | open      | until the closing     | open      |
 * | open      | after the closing     | closed    |
 * | closed    |                       | closed    |
 * | frozen    |                       | frozen    |
 */
export function stateOn({ state, opensOn, closesAt }: Lifetime, day: string): CampaignState {
  if (state !== 'announced' && state !== 'open') return state
  if (closesAt !== null && day > closesAt) return 'closed'
  return state === 'announced' && day < opensOn ? 'announced' : 'open'
}

/**
 * Whether reports can be answered and handed in on a day, by all units or by the one that it is looked at for. An
 * extension holds although the campaign has closed meanwhile; nothing opens what is frozen.
 *
 * | state of the day         | extension until | open |
 * | ------------------------ | --------------- | ---- |
 * | open                     |                 | yes  |
 * | closed                   | ≥ day           | yes  |
 * | closed                   | none, or < day  | no   |
 * | draft, announced, frozen |                 | no   |
 */
export function isOpen(
  { extension, ...campaign }: Lifetime & Pick<Campaign, 'extension'>,
  day: string,
): boolean {
  const state = stateOn(campaign, day)
  return state === 'open' || (state === 'closed' && Boolean(extension) && day <= (extension?.closesAt ?? ''))
}

/** Whether a report handed in on a day is late: the deadline itself is on time. */
export function isLate({ deadline }: Pick<Campaign, 'deadline'>, handedInOn: string): boolean {
  return handedInOn > deadline
}

/**
 * The campaign as one unit meets it: with its own deadline where it has an extension, and open for as long as that
 * lasts. Ask `isOpen` and `isLate` about this one, wherever it is about a unit.
 */
export function forUnit<C extends Campaign>(campaign: C, extension: UnitExtension | null): C {
  if (!extension) return campaign
  return {
    ...campaign,
    extension,
    deadline: later(campaign.deadline, extension.deadline),
    closesAt: campaign.closesAt === null ? null : later(campaign.closesAt, extension.closesAt),
  }
}

/** The units that a campaign is over: those that hand in a report of their own. They count, whether they do or not. */
export function unitsOfCampaign<U extends { readonly reports: boolean }>(units: readonly U[]): readonly U[] {
  return units.filter(({ reports }) => reports)
}

const later = (one: string, other: string) => (one > other ? one : other)
