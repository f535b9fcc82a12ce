import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Saker melde i {{year}}',
  lead: 'Det som er meldt i løpet av året, og kor mykje av det som er lukka.',
  campus: 'Campusområde',
  allCampuses: 'Alle campusområde',
  cutOff: 'Lukka innan',
  none: 'Ingenting er meldt i {{year}} i det du har valt.',
  figures: {
    reported: 'Melde',
    rejected: 'Avviste',
    closure: 'Del lukka',
    injuries: 'Føringar i skaderegisteret',
    ofReported: 'av {{count}} melde',
    closedOf: '{{closed}} lukka av {{counted}} som er melde og ikkje avviste, per {{date}}',
    noRate: 'Ingen saker å rekne av',
    inYear: 'som hende i {{year}}',
  },
  published: {
    title: 'Tal som er publiserte for {{year}}',
    text: '{{reports}} meldingar: {{inOldSystem}} i det gamle systemet og {{inNewSystem}} i det nye. {{fromRounds}} kom frå HMS-rundar, og {{injuries}} var personskadar. Lukkingsgraden i det gamle systemet er oppgjeven til {{closurePercent}} prosent, utan tal bak. Tala blir viste, aldri rekna med.',
  },
  byUnit: 'Fordelt på eining',
  byFaculty: 'Fordelt på fakultet',
  byCampus: 'Fordelt på campus',
  byType: 'Fordelt på slag',
  byCategory: 'Fordelt på emne',
  categoryNote: 'Ei sak kan ha fleire emne. Difor blir summen større enn talet på saker.',
  byMonth: 'Fordelt på månad',
  unit: 'Eining',
  faculty: 'Fakultet',
  type: 'Slag',
  category: 'Emne',
  month: 'Månad',
  counts: {
    reported: 'Melde',
    rejected: 'Avviste',
    closed: 'Lukka',
    counted: 'Melde og ikkje avviste',
    rate: 'Del lukka',
    perHundred: 'Melde per 100 tilsette',
    injuries: 'Skadar',
  },
  withheld: 'færre enn 5',
  notes:
    'Skadar færre enn fem i ei eining blir ikkje viste, så ingen kan kjennast att. Ein strek tyder at talet ikkje finst.',
}
