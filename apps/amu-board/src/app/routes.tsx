import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { accessSearch } from '../features/desk-access/search.ts'
import { traceSearch } from '../features/desk-trace/search.ts'
import { deskYearSearch } from '../features/desk-year/search.ts'
import { deskMailSearch } from '../features/desk-mail/search.ts'
import { peopleSearch } from '../features/desk-people/search.ts'
import { termsSearch } from '../features/desk-terms/search.ts'
import { followSearch, previewSearch } from '../features/desk-campaign/search.ts'
import { incidentsSearch } from '../features/incidents/search.ts'
import { indicatorListSearch } from '../features/indicators/search.ts'
import { findingsSearch } from '../features/measures/findings-search.ts'
import { measuresSearch } from '../features/measures/search.ts'
import { printedReportSearch } from '../features/printed-report/search.ts'
import { questionsSearch } from '../features/questions/search.ts'
import {
  healthSearch,
  registerSearch,
  risksSearch,
  serviceSearch,
  trainingSearch,
} from '../features/registers/search.ts'
import { registerSearch as figureRegisterSearch } from '../features/figure-registers/search.ts'
import { sickLeaveSearch } from '../features/sick-leave/search.ts'
import { unitMapSearch } from '../features/unit-map/search.ts'
import { Frame } from './frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { boardSearch, parseSearch, stringifySearch } from './search.ts'
import type { BoardSearch, RawSearch } from './search.ts'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  validateSearch: (raw: RawSearch): BoardSearch => boardSearch(raw),
  search: { middlewares: [retainSearchParams(['year', 'faculty'])] },
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
})

const questions = createRoute({
  getParentRoute: () => root,
  path: '/sporsmal',
  validateSearch: questionsSearch,
  component: lazyRouteComponent(() => import('../features/questions/questions-page.tsx'), 'QuestionsPage'),
})

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indikatorer',
  validateSearch: indicatorListSearch,
  component: lazyRouteComponent(
    () => import('../features/indicators/indicator-list-page.tsx'),
    'IndicatorListPage',
  ),
})

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indikatorer/$id',
  component: lazyRouteComponent(() => import('../features/indicators/indicator-page.tsx'), 'IndicatorPage'),
})

const unitMap = createRoute({
  getParentRoute: () => root,
  path: '/enheter',
  validateSearch: unitMapSearch,
  component: lazyRouteComponent(() => import('../features/unit-map/unit-map-page.tsx'), 'UnitMapPage'),
})

const faculty = createRoute({
  getParentRoute: () => root,
  path: '/fakultet',
  component: lazyRouteComponent(
    () => import('../features/faculty-results/faculty-results-page.tsx'),
    'FacultyResultsPage',
  ),
})

const followUp = createRoute({
  getParentRoute: () => root,
  path: '/tiltak',
  component: lazyRouteComponent(() => import('../features/measures/follow-up-page.tsx'), 'FollowUpPage'),
})

const measureList = createRoute({
  getParentRoute: () => root,
  path: '/tiltak/liste',
  validateSearch: measuresSearch,
  component: lazyRouteComponent(
    () => import('../features/measures/measure-list-page.tsx'),
    'MeasureListPage',
  ),
})

const findingList = createRoute({
  getParentRoute: () => root,
  path: '/tiltak/funn',
  validateSearch: findingsSearch,
  component: lazyRouteComponent(
    () => import('../features/measures/finding-list-page.tsx'),
    'FindingListPage',
  ),
})

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/hendelser',
  validateSearch: incidentsSearch,
  component: lazyRouteComponent(() => import('../features/incidents/incidents-page.tsx'), 'IncidentsPage'),
})

const printedReport = createRoute({
  getParentRoute: () => root,
  path: '/rapporten-2022',
  validateSearch: printedReportSearch,
  component: lazyRouteComponent(
    () => import('../features/printed-report/printed-report-page.tsx'),
    'PrintedReportPage',
  ),
})

const registerOfTraining = createRoute({
  getParentRoute: () => root,
  path: '/registre/opplaering',
  validateSearch: trainingSearch,
  component: lazyRouteComponent(
    () => import('../features/registers/training/training-page.tsx'),
    'TrainingPage',
  ),
})

const registerOfRounds = createRoute({
  getParentRoute: () => root,
  path: '/registre/hms-runder',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/registers/rounds/rounds-page.tsx'), 'RoundsPage'),
})

const registerOfRisks = createRoute({
  getParentRoute: () => root,
  path: '/registre/risikovurderinger',
  validateSearch: risksSearch,
  component: lazyRouteComponent(() => import('../features/registers/risks/risks-page.tsx'), 'RisksPage'),
})

const registerOfService = createRoute({
  getParentRoute: () => root,
  path: '/registre/vernetjenesten',
  validateSearch: serviceSearch,
  component: lazyRouteComponent(
    () => import('../features/registers/service/service-page.tsx'),
    'ServicePage',
  ),
})

const registerOfHealth = createRoute({
  getParentRoute: () => root,
  path: '/registre/bedriftshelsetjenesten',
  validateSearch: healthSearch,
  component: lazyRouteComponent(() => import('../features/registers/health/health-page.tsx'), 'HealthPage'),
})
const registers = createRoute({
  getParentRoute: () => root,
  path: '/registre',
  component: lazyRouteComponent(
    () => import('../features/figure-registers/registers-page.tsx'),
    'RegistersPage',
  ),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/registre/$id',
  validateSearch: figureRegisterSearch,
  component: lazyRouteComponent(
    () => import('../features/figure-registers/register-page.tsx'),
    'RegisterPage',
  ),
})

const sickLeave = createRoute({
  getParentRoute: () => root,
  path: '/sykefravaer',
  validateSearch: sickLeaveSearch,
  component: lazyRouteComponent(() => import('../features/sick-leave/sick-leave-page.tsx'), 'SickLeavePage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgjengelighet',
  component: lazyRouteComponent(() => import('./accessibility-page.tsx'), 'AccessibilityPage'),
})

const desk = createRoute({
  getParentRoute: () => root,
  path: '/kontoret',
  component: lazyRouteComponent(() => import('./desk.tsx'), 'Desk'),
})

const deskFront = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('./desk.tsx'), 'DeskFront'),
})

const deskAccess = createRoute({
  getParentRoute: () => desk,
  path: '/tilganger',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('../features/desk-access/access-page.tsx'), 'AccessPage'),
})

const deskTrace = createRoute({
  getParentRoute: () => desk,
  path: '/logg',
  validateSearch: traceSearch,
  component: lazyRouteComponent(() => import('../features/desk-trace/trace-page.tsx'), 'TracePage'),
})

const deskMail = createRoute({
  getParentRoute: () => desk,
  path: '/epost',
  validateSearch: deskMailSearch,
  component: lazyRouteComponent(() => import('../features/desk-mail/mail-page.tsx'), 'MailPage'),
})

const deskPeople = createRoute({
  getParentRoute: () => desk,
  path: '/personer',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('../features/desk-people/people-page.tsx'), 'PeoplePage'),
})

const deskPerson = createRoute({
  getParentRoute: () => desk,
  path: '/personer/$id',
  component: lazyRouteComponent(() => import('../features/desk-people/person-page.tsx'), 'PersonPage'),
})

const deskAreas = createRoute({
  getParentRoute: () => desk,
  path: '/verneomrader',
  component: lazyRouteComponent(() => import('../features/desk-areas/areas-page.tsx'), 'AreasPage'),
})

const deskTerms = createRoute({
  getParentRoute: () => desk,
  path: '/perioder',
  validateSearch: termsSearch,
  component: lazyRouteComponent(() => import('../features/desk-terms/terms-page.tsx'), 'TermsPage'),
})

const deskYear = createRoute({
  getParentRoute: () => desk,
  path: '/hms-aret',
  validateSearch: deskYearSearch,
  component: lazyRouteComponent(() => import('../features/desk-year/year-page.tsx'), 'YearPage'),
})

const deskImport = createRoute({
  getParentRoute: () => desk,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/desk-import/import-page.tsx'), 'ImportPage'),
})

const campaigns = createRoute({
  getParentRoute: () => desk,
  path: '/rapportering',
  component: lazyRouteComponent(
    () => import('../features/desk-campaign/campaign-list-page.tsx'),
    'CampaignListPage',
  ),
})

const campaign = createRoute({
  getParentRoute: () => desk,
  path: '/rapportering/$year',
  component: lazyRouteComponent(
    () => import('../features/desk-campaign/campaign-layout.tsx'),
    'CampaignLayout',
  ),
})

const campaignOverview = createRoute({
  getParentRoute: () => campaign,
  path: '/',
  component: lazyRouteComponent(() => import('../features/desk-campaign/campaign-page.tsx'), 'CampaignPage'),
})

const campaignFollow = createRoute({
  getParentRoute: () => campaign,
  path: '/oppfolging',
  validateSearch: followSearch,
  component: lazyRouteComponent(
    () => import('../features/desk-campaign/follow/follow-page.tsx'),
    'FollowPage',
  ),
})

const campaignUnits = createRoute({
  getParentRoute: () => campaign,
  path: '/enheter',
  component: lazyRouteComponent(() => import('../features/desk-campaign/units/units-page.tsx'), 'UnitsPage'),
})

const campaignDays = createRoute({
  getParentRoute: () => campaign,
  path: '/dager',
  component: lazyRouteComponent(() => import('../features/desk-campaign/days/days-page.tsx'), 'DaysPage'),
})

const campaignForm = createRoute({
  getParentRoute: () => campaign,
  path: '/skjema',
  validateSearch: previewSearch,
  component: lazyRouteComponent(
    () => import('../features/desk-campaign/preview/preview-page.tsx'),
    'PreviewPage',
  ),
})

/** All screens of the board and their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    questions,
    indicators,
    indicator,
    unitMap,
    faculty,
    followUp,
    measureList,
    findingList,
    incidents,
    registers,
    register,
    sickLeave,
    printedReport,
    registerOfRounds,
    registerOfTraining,
    registerOfRisks,
    registerOfService,
    registerOfHealth,
    accessibility,
    desk.addChildren([
      deskFront,
      campaigns,
      campaign.addChildren([campaignOverview, campaignFollow, campaignUnits, campaignDays, campaignForm]),
      deskPeople,
      deskPerson,
      deskAreas,
      deskTerms,
      deskImport,
      deskYear,
      deskMail,
      deskAccess,
      deskTrace,
    ]),
  ]),
  basepath: '/amu',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
