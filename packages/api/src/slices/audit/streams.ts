/**
 * The streams of the trace: what is chained together. What is done to different things at the same time doesn't wait
 * for each other.
 */
export const streams = {
  /** A unit's report of a year: answers, hand-in. */
  report: (year: number, unitCode: string) => `report:${year}:${unitCode}`,
  /** A person: sign-in and sign-out, the register's entry, roles, absences, what was exported or erased. */
  person: (id: string) => `person:${id}`,
  /** A year's campaign. */
  campaign: (year: number) => `campaign:${year}`,
  /** A unit's action plan, measures, findings and duties. */
  plan: (unitCode: string) => `plan:${unitCode}`,
  /** A unit's rooms, and what it looks at in them besides the checklists. */
  rooms: (unitCode: string) => `rooms:${unitCode}`,
  /** A safety round. */
  round: (id: number) => `round:${id}`,
  /** A register of figures. */
  register: (id: string) => `register:${id}`,
  /** Units and safety areas. */
  organisation: 'organisation',
  /** Files that were taken in. */
  imports: 'imports',
  /** Mails, and who left their lists. */
  mail: 'mail',
  /** Use of the trace itself, and retention. */
  trace: 'trace',
} as const
