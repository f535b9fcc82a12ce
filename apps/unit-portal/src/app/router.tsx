import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { IncidentSearch } from '../features/incident/incident-search.ts'
import { planSearch } from '../features/plan/plan-search.ts'
import { NotFoundPage } from '../ui/not-found-page.tsx'
import { ErrorPage } from '../ui/error-page.tsx'
import { PagePending } from '../ui/page-pending.tsx'
import { RootLayout } from './root-layout.tsx'
import { SignedInLayout } from './signed-in-layout.tsx'

const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage })

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgjengelighet',
  component: lazyRouteComponent(
    () => import('../features/accessibility/accessibility-page.tsx'),
    'AccessibilityPage',
  ),
})

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedInLayout })

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
})

const roles = createRoute({
  getParentRoute: () => signedIn,
  path: '/roller',
  component: lazyRouteComponent(() => import('../features/roles/roles-page.tsx'), 'RolesPage'),
})

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapport/$year/$unitCode',
  component: lazyRouteComponent(() => import('../features/report/report-layout.tsx'), 'ReportLayout'),
})

const taskList = createRoute({
  getParentRoute: () => report,
  path: '/',
  component: lazyRouteComponent(
    () => import('../features/report/task-list/task-list-page.tsx'),
    'TaskListPage',
  ),
})

const section = createRoute({
  getParentRoute: () => report,
  path: '/del/$sectionKey',
  component: lazyRouteComponent(() => import('../features/report/section/section-page.tsx'), 'SectionPage'),
})

const check = createRoute({
  getParentRoute: () => report,
  path: '/kontroll',
  component: lazyRouteComponent(() => import('../features/report/check/check-page.tsx'), 'CheckPage'),
})

const receipt = createRoute({
  getParentRoute: () => report,
  path: '/kvittering',
  component: lazyRouteComponent(() => import('../features/report/receipt/receipt-page.tsx'), 'ReceiptPage'),
})

const results = createRoute({
  getParentRoute: () => signedIn,
  path: '/resultater/$year/$unitCode',
  component: lazyRouteComponent(() => import('../features/results/results-page.tsx'), 'ResultsPage'),
})

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/resultater/$year/$unitCode/personalmote',
  component: lazyRouteComponent(() => import('../features/results/meeting-page.tsx'), 'MeetingPage'),
})

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/funn/$unitCode',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../features/plan/findings/findings-page.tsx'), 'FindingsPage'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/handlingsplan/$unitCode',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../features/plan/plan-page.tsx'), 'PlanPage'),
})

const planMeeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/handlingsplan/$unitCode/personalmote',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../features/plan/meeting-page.tsx'), 'PlanMeetingPage'),
})

const measure = createRoute({
  getParentRoute: () => signedIn,
  path: '/tiltak/$id',
  component: lazyRouteComponent(() => import('../features/plan/measures/measure-page.tsx'), 'MeasurePage'),
})

const training = createRoute({
  getParentRoute: () => signedIn,
  path: '/opplaering/$unitCode',
  component: lazyRouteComponent(
    () => import('../features/registers/training/training-page.tsx'),
    'TrainingPage',
  ),
})

const risks = createRoute({
  getParentRoute: () => signedIn,
  path: '/risikovurderinger/$unitCode',
  component: lazyRouteComponent(() => import('../features/registers/risks/risks-page.tsx'), 'RisksPage'),
})

const service = createRoute({
  getParentRoute: () => signedIn,
  path: '/vernetjeneste/$unitCode',
  component: lazyRouteComponent(
    () => import('../features/registers/service/service-page.tsx'),
    'ServicePage',
  ),
})

const health = createRoute({
  getParentRoute: () => signedIn,
  path: '/bedriftshelsetjeneste/$unitCode',
  component: lazyRouteComponent(() => import('../features/registers/health/health-page.tsx'), 'HealthPage'),
})

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/kalender',
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
})

const reportIncident = createRoute({
  getParentRoute: () => signedIn,
  path: '/avvik/ny',
  component: lazyRouteComponent(() => import('../features/incident/pages.ts'), 'ReportPage'),
})

const ownIncidents = createRoute({
  getParentRoute: () => signedIn,
  path: '/avvik/mine',
  component: lazyRouteComponent(() => import('../features/incident/pages.ts'), 'OwnPage'),
})

const lessons = createRoute({
  getParentRoute: () => signedIn,
  path: '/avvik/laerdom',
  component: lazyRouteComponent(() => import('../features/incident/pages.ts'), 'LessonsPage'),
})

const unitIncidents = createRoute({
  getParentRoute: () => signedIn,
  path: '/avvik/enhet/$unitCode',
  // The page reads it itself (`incidentSearch`): what that needs comes with the page.
  validateSearch: (raw: Record<string, unknown>) => raw as IncidentSearch,
  component: lazyRouteComponent(() => import('../features/incident/pages.ts'), 'UnitPage'),
})

const incident = createRoute({
  getParentRoute: () => signedIn,
  path: '/avvik/sak/$id',
  component: lazyRouteComponent(() => import('../features/incident/pages.ts'), 'CasePage'),
})

const injuries = createRoute({
  getParentRoute: () => signedIn,
  path: '/skaderegister/$unitCode',
  component: lazyRouteComponent(() => import('../features/injury/injuries-page.tsx'), 'InjuriesPage'),
})

const concerns = createRoute({
  getParentRoute: () => signedIn,
  path: '/verneombud/$unitCode',
  component: lazyRouteComponent(() => import('../features/concern/concerns-page.tsx'), 'ConcernsPage'),
})
const sickLeave = createRoute({
  getParentRoute: () => signedIn,
  path: '/sykefravaer/$unitCode',
  component: lazyRouteComponent(() => import('../features/sick-leave/sick-leave-page.tsx'), 'SickLeavePage'),
})

/** The addresses of the portal, below `/enhet`. */
export const router = createRouter({
  routeTree: root.addChildren([
    accessibility,
    signedIn.addChildren([
      home,
      roles,
      report.addChildren([taskList, section, check, receipt]),
      results,
      meeting,
      findings,
      plan,
      planMeeting,
      measure,
      training,
      risks,
      service,
      health,
      calendar,
      reportIncident,
      ownIncidents,
      lessons,
      unitIncidents,
      incident,
      injuries,
      concerns,
      sickLeave,
    ]),
  ]),
  basepath: '/enhet',
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PagePending,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
