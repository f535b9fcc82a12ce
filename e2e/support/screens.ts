import type { Persona } from './personas.ts'
import { unitOf } from './personas.ts'
import { reportAddress } from './report-screen.ts'

/** One of the apps, or the start page. */
export type Place = 'startPage' | 'unitPortal' | 'amuBoard' | 'mobileRound'

/** A screen that can be gone to by its address. */
export interface Screen {
  /** Short, for file names and messages. */
  readonly name: string
  readonly place: Place
  /** Null where nobody has to be signed in. */
  readonly persona: Persona | null
  readonly address: string
}

const laboratory = reportAddress(unitOf.laboratory)
const handedIn = reportAddress(unitOf.handedIn)
const resultsOf = (report: string) => report.replace('/rapport/', '/resultater/')
const waiting = reportAddress(unitOf.waiting)
const year = new Date().getFullYear()

/** Every screen of the system: those that are looked at in each language and width, and in pictures. */
export const screens: readonly Screen[] = [
  { name: 'start-page', place: 'startPage', persona: null, address: '/' },
  { name: 'demo-sign-in', place: 'startPage', persona: null, address: '/sign-in' },
  { name: 'demo-mails', place: 'startPage', persona: null, address: '/mail' },
  { name: 'open-report', place: 'startPage', persona: null, address: '/meld' },
  { name: 'open-report-answer', place: 'startPage', persona: null, address: '/meld/svar' },
  { name: 'account', place: 'startPage', persona: 'laboratoryManager', address: '/account' },

  ...inApp('unitPortal', 'laboratoryManager', {
    home: '/enhet/',
    'unit-roles': '/enhet/roller',
    'report-sections': laboratory,
    'report-questions': `${laboratory}/del/psychosocial`,
    'report-matrix': `${laboratory}/del/chemicals`,
    'report-check': `${laboratory}/kontroll`,
    'unit-plan': `/enhet/handlingsplan/${unitOf.laboratory}`,
    'unit-plan-table': `/enhet/handlingsplan/${unitOf.laboratory}?view=table`,
    'unit-plan-meeting': `/enhet/handlingsplan/${unitOf.laboratory}/personalmote`,
    'unit-sick-leave': `/enhet/sykefravaer/${unitOf.laboratory}`,
    'unit-calendar': '/enhet/kalender',
    'incident-report': '/enhet/avvik/ny',
    'unit-incidents': `/enhet/avvik/enhet/${unitOf.laboratory}`,
    // Serious, with causes.
    'incident-case': '/enhet/avvik/sak/3',
    'incident-lessons': '/enhet/avvik/laerdom',
    'unit-injuries': `/enhet/skaderegister/${unitOf.laboratory}`,
    'unit-concerns': `/enhet/verneombud/${unitOf.laboratory}`,
    'portal-accessibility': '/enhet/tilgjengelighet',
    'portal-not-found': '/enhet/finnes-ikke',
  }),
  ...inApp('unitPortal', 'handedInManager', {
    'report-handed-in': handedIn,
    'report-receipt': `${handedIn}/kvittering`,
    'unit-findings': `/enhet/funn/${unitOf.handedIn}`,
    'unit-results': resultsOf(handedIn),
    'unit-results-meeting': `${resultsOf(handedIn)}/personalmote`,
  }),
  // A term runs out soon.
  ...inApp('unitPortal', 'humanitiesManager', { 'home-not-started': '/enhet/' }),
  ...inApp('unitPortal', 'facultyManagement', { 'faculty-roles': '/enhet/roller' }),
  ...inApp('unitPortal', 'waitingManager', {
    'home-waiting': '/enhet/',
    'report-waiting': waiting,
    'report-sign-waiting': `${waiting}/kontroll`,
  }),
  ...inApp('unitPortal', 'waitingRepresentative', { 'report-sign': `${waiting}/kontroll` }),
  ...inApp('unitPortal', 'localChiefSafetyRepresentative', {
    'home-in-place': '/enhet/',
    'report-sign-in-place': `${reportAddress(unitOf.unrepresented)}/kontroll`,
  }),
  ...inApp('unitPortal', 'chiefSafetyRepresentative', { 'home-nothing-waits': '/enhet/' }),
  ...inApp('unitPortal', 'letThroughManager', {
    'report-receipt-let-through': `${reportAddress(unitOf.letThrough)}/kvittering`,
  }),
  ...inApp('unitPortal', 'committeeMember', { 'home-without-unit': '/enhet/' }),

  ...inApp('amuBoard', 'committeeMember', {
    'board-overview': '/amu/?year=2022',
    'board-overview-open': '/amu/',
    'board-overview-published': '/amu/?year=2021',
    'board-questions': '/amu/sporsmal?year=2022&section=goalsAndPlan',
    'board-questions-matrix': '/amu/sporsmal?year=2022&section=radiation',
    'board-indicators': '/amu/indikatorer?year=2022',
    'board-indicator': '/amu/indikatorer/ownHseGoals.lacking?year=2022',
    'board-incidents': `/amu/hendelser?year=${year}`,
    // Of a faculty: the journey of the board looks at the whole of it.
    'board-registers': '/amu/registre',
    'board-sick-leave': '/amu/sykefravaer?faculty=1600&group=managers',
    'board-map': '/amu/enheter?year=2022&faculty=1600',
    'board-follow-up': '/amu/tiltak',
    'board-measures': '/amu/tiltak/liste?due=late',
    'board-findings': '/amu/tiltak/funn?year=2022&without=yes',
    'board-printed-report': '/amu/rapporten-2022',
    'board-accessibility': '/amu/tilgjengelighet',
    'board-not-found': '/amu/finnes-ikke',
  }),
  ...inApp('amuBoard', 'facultyManagement', {
    'board-faculty': '/amu/?year=2022&faculty=1600',
    'board-faculty-results': '/amu/fakultet?faculty=1600',
    'board-choose-faculty': '/amu/fakultet',
  }),

  ...inApp('amuBoard', 'hseSection', {
    'board-register': '/amu/registre/premises?open=import',
    desk: '/amu/kontoret',
    'desk-people': '/amu/kontoret/personer',
    // Somebody who is away.
    'desk-person': '/amu/kontoret/personer/demo-safetyRepresentative-1415',
    'desk-areas': '/amu/kontoret/verneomrader',
    'desk-terms': '/amu/kontoret/perioder',
    'desk-import': '/amu/kontoret/import',
    'desk-year': '/amu/kontoret/hms-aret',
    'desk-trace': '/amu/kontoret/logg?stream=person:*',
    'desk-access': '/amu/kontoret/tilganger',
    'desk-access-role': '/amu/kontoret/tilganger?role=lineManager',
  }),

  ...inApp('amuBoard', 'hseSection', {
    'desk-campaigns': '/amu/kontoret/rapportering',
    'desk-campaign': `/amu/kontoret/rapportering/${year}`,
    'desk-follow': `/amu/kontoret/rapportering/${year}/oppfolging`,
    'desk-units': `/amu/kontoret/rapportering/${year}/enheter`,
    'desk-days': `/amu/kontoret/rapportering/${year}/dager`,
    'desk-form': `/amu/kontoret/rapportering/${year}/skjema?section=chemicals`,
  }),
  ...inApp('amuBoard', 'hseSection', { 'register-of-rounds': '/amu/registre/hms-runder' }),
  ...inApp('amuBoard', 'hseSection', { 'desk-mail': '/amu/kontoret/epost' }),

  ...inApp('unitPortal', 'laboratoryManager', {
    'unit-training': `/enhet/opplaering/${unitOf.laboratory}`,
    'unit-risks': `/enhet/risikovurderinger/${unitOf.laboratory}`,
    'unit-service': `/enhet/vernetjeneste/${unitOf.laboratory}`,
    'unit-health': `/enhet/bedriftshelsetjeneste/${unitOf.laboratory}`,
  }),
  ...inApp('amuBoard', 'hseSection', {
    'board-training': '/amu/registre/opplaering?faculty=1600&all=yes',
    'board-risks': '/amu/registre/risikovurderinger?state=overdue',
    'board-service': '/amu/registre/vernetjenesten',
    'board-health': '/amu/registre/bedriftshelsetjenesten?year=2022',
  }),

  ...inApp('mobileRound', 'laboratoryManager', {
    round: '/runde/',
    'round-plan': '/runde/ny',
    'round-rooms': '/runde/rom',
    'round-not-sent': '/runde/ikke-sendt',
    'round-not-found': '/runde/finnes-ikke',
  }),
]

function inApp(
  place: Place,
  persona: Persona,
  addresses: Readonly<Record<string, string>>,
): readonly Screen[] {
  return Object.entries(addresses).map(([name, address]) => ({ name, place, persona, address }))
}
