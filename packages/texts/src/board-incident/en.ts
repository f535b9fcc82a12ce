import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Reported cases {{year}}',
  lead: 'What was reported during the year, and how much of it is closed.',
  campus: 'Campus',
  allCampuses: 'All',
  cutOff: 'Closed by',
  none: 'Nothing was reported in {{year}} in what you have chosen.',
  figures: {
    reported: 'Reported',
    rejected: 'Rejected',
    closure: 'Closure rate',
    injuries: 'Entries in the register of injuries',
    ofReported: 'of {{count}} reported',
    closedOf: '{{closed}} closed of {{counted}} reported and not rejected, by {{date}}',
    noRate: 'No cases to calculate from',
    inYear: 'that happened in {{year}}',
  },
  published: {
    title: 'Published figures for {{year}}',
    text: '{{reports}} reports: {{inOldSystem}} in the old system and {{inNewSystem}} in the new one. {{fromRounds}} came from safety rounds, and {{injuries}} were injuries. The closure rate of the old system was given as {{closurePercent}} per cent, without counts behind it. The figures are shown, never calculated with.',
  },
  byUnit: 'By unit',
  byFaculty: 'By faculty',
  byCampus: 'By campus',
  byType: 'By type',
  byCategory: 'By category',
  categoryNote: 'A case can have several categories, so that the sum is larger than the number of cases.',
  byMonth: 'By month',
  unit: 'Unit',
  faculty: 'Faculty',
  type: 'Type',
  category: 'Category',
  month: 'Month',
  counts: {
    reported: 'Reported',
    rejected: 'Rejected',
    closed: 'Closed',
    counted: 'Reported and not rejected',
    rate: 'Closure rate',
    perHundred: 'Reported per 100 employees',
    injuries: 'Injuries',
  },
  withheld: 'under 5',
  notes:
    'Fewer than five injuries in a unit are not shown, so that nobody can be told apart. A dash means that there is no figure.',
}
