/** A regular meeting of manager and safety representative: held, or planned for a day to come. */
export interface SafetyMeeting {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** When they meet the next time; null where that isn't agreed. */
  readonly nextOn: string | null
}

/** How the meetings of manager and safety representative stand in a unit on a day. */
export interface MeetingStanding {
  /** The last that was held; null where none was. */
  readonly lastOn: string | null
  /** The first that is planned, today or later; null where none is. */
  readonly nextOn: string | null
  /** Whether none is planned: manager and representative are told. */
  readonly isMissing: boolean
}

/** How the meetings stand: what is planned is a meeting of its own, or the next that a held one agreed on. */
export function meetingStanding(meetings: readonly SafetyMeeting[], day: string): MeetingStanding {
  const held = meetings.filter((meeting) => meeting.day < day).map((meeting) => meeting.day)
  const planned = meetings
    .flatMap((meeting) => [meeting.day, ...(meeting.nextOn === null ? [] : [meeting.nextOn])])
    .filter((each) => each >= day)
  const nextOn = planned.toSorted()[0] ?? null
  return { lastOn: held.toSorted().at(-1) ?? null, nextOn, isMissing: nextOn === null }
}
