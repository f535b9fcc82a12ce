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
  /** A unit's risk assessments, its safety service, and what it has with the occupational health service. */
  register: (unitCode: string) => `register:${unitCode}`,
  /** A safety round. */
  round: (id: number) => `round:${id}`,
  /** A case that was reported, from its report to its closing. */
  incident: (id: number) => `incident:${id}`,
  /** A unit's register of injuries. */
  injuries: (unitCode: string) => `injuries:${unitCode}`,
  /** What safety representatives raised and stopped in a unit. */
  concerns: (unitCode: string) => `concerns:${unitCode}`,
  /** A register of figures. */
  figures: (id: string) => `figures:${id}`,
  /** Units and safety areas. */
  organisation: 'organisation',
  /** Files that were taken in. */
  imports: 'imports',
  /** Mails, and who left their lists. */
  mail: 'mail',
  /** Use of the trace itself, and retention. */
  trace: 'trace',
} as const
