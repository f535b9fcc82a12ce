import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Results {{year}}',
  lead: 'Your answers beside the faculty and the whole institution. Only reports that have been handed in are counted.',
  toMeeting: 'Page for the staff meeting',
  meetingTitle: 'Our HSE results {{year}}',
  open: 'Reporting for {{year}} is under way: {{answered}} of {{total}} units have handed in. The figures change until it is closed.',
  notHandedIn:
    'The unit has not handed in for {{year}}. Your answers are shown here once the report is handed in.',
  facultyTooFew:
    'The faculty is not shown: so few have handed in that the answers of another unit could be read from the sums.',
  noFigure: 'No figures',
  share: '{{percent}} ({{count}} of {{base}})',
  before: '{{year}}: {{share}}',
  groups: {
    own: 'Our unit',
    faculty: 'The faculty',
    institution: 'The institution',
  },
  section: 'Topic',
  answer: 'Answer',
  bySection: 'Topic by topic',
  bySectionLead:
    'How much is in order: favourable answers of all that are favourable or unfavourable. Neutral questions, "don\'t know" and "not applicable" are left out. The year before is shown where the questions are the same.',
  byQuestion: 'Question by question',
  byQuestionLead:
    'Open a topic to see the answers. The shares are of the units that have handed in and got the question.',
  ownAnswer: 'Our answer {{year}}',
  ownChange: 'Since the last time: {{meaning}}.',
  notShown: 'We did not get the question.',
  blank: 'We did not answer the question.',
  continuity: {
    reworded: 'The question has been reworded since {{year}} and cannot be compared.',
    new: 'The question was not asked in {{year}}.',
    withdrawn: 'The question is no longer asked.',
  },
  lacked: 'What we lack most',
  lackedLead: 'What we have answered unfavourably. What most others have in order comes first.',
  lackedNone: 'We have no unfavourable answers.',
  lackedRest_one: 'Show {{count}} more',
  lackedRest_other: 'Show {{count}} more',
  lackedMore_one: '… and {{count}} more.',
  lackedMore_other: '… and {{count}} more.',
  inOrderElsewhere: 'In order in {{share}} of the units.',
  alsoBefore: 'It was lacking in {{year}} too.',
  changes: 'What got better and worse',
  changesLead: 'Compared with {{year}}: {{compared}} answers can be compared, {{unchanged}} are unchanged.',
  nothingBefore: 'The unit has no answers from the last time to compare with.',
  better_one: '{{count}} answer got better',
  better_other: '{{count}} answers got better',
  worse_one: '{{count}} answer got worse',
  worse_other: '{{count}} answers got worse',
  fromTo: '"{{before}}" became "{{now}}"',
  talk: 'Talk about this',
  topics: {
    cause: 'What may be the reason for what is lacking?',
    first: 'What should we begin with?',
    who: 'Who does what, and when is it to be done?',
  },
}
