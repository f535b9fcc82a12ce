import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  states: {
    planned: 'Planned',
    inProgress: 'In progress',
    done: 'Done',
    effectConfirmed: 'Effect confirmed',
    reopened: 'Reopened',
    dropped: 'Dropped',
  },
  dues: {
    late: 'Overdue',
    reviewDue: 'To be looked at again',
    soon: 'Due soon',
    later: 'There is time',
    ongoing: 'Ongoing',
    closed: 'Closed',
  },
  sources: {
    finding: 'Finding',
    safetyRound: 'Safety round',
    incident: 'Incident',
    survey: 'Survey',
    goal: 'Goal of the plan',
    none: 'Own proposal',
  },
  gravities: {
    law: 'Demanded by law',
    policy: 'Demanded by the institution',
    improvement: 'Could be better',
    none: 'Not from a finding',
  },
  gravitiesExplained: {
    law: 'What the law demands is not in place.',
    policy:
      'What the institution demands is not in place, or you don’t know whether the demand of the law is met.',
    improvement: 'It is in place, but could be better.',
  },
  costs: {
    none: 'No cost',
    low: 'Up to NOK 10,000',
    medium: 'Up to NOK 100,000',
    high: 'More than NOK 100,000',
  },
  moves: {
    start: 'Start',
    putBack: 'Back to planned',
    finish: 'Mark as done',
    confirmEffect: 'Confirm the effect',
    reopen: 'Reopen',
    drop: 'Drop',
    resume: 'Take up again',
  },
  events: {
    made: 'Made',
    changed: 'Changed',
    moved: 'Moved to “{{state}}”',
    comment: 'Comment',
    lookedAt: 'Looked at',
  },
  columns: {
    number: 'No.',
    measure: 'Measure',
    unit: 'Unit',
    owner: 'Responsible',
    deadline: 'Deadline',
    due: 'How it stands',
    state: 'State',
    source: 'Source',
    gravity: 'Gravity',
    goal: 'Goal',
    cost: 'Cost',
    year: 'Year of the plan',
  },
  ongoing: 'Ongoing',
  carriedOver: 'From the plan for {{year}}',
} satisfies Texts<typeof nb>
