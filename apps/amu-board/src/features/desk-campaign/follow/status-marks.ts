import type { Standing, StandingMark } from '@hms/domain/campaign'

/** Shape and colour of a standing or a mark, as the design's `data-state` names them. */
export const markOf = {
  notBegun: 'notStarted',
  begun: 'inProgress',
  complete: 'complete',
  waitsForSignature: 'inProgress',
  handedIn: 'submitted',
  late: 'late',
  extended: 'announced',
  reopened: 'reopened',
} as const satisfies Record<Standing | StandingMark, string>
