/** The pages of cases, fetched together: whoever opens one of them goes on to another. */
export { CasePage } from './case/case-page.tsx'
export { LessonsPage } from './lessons-page.tsx'
export { OwnPage } from './own-page.tsx'
export { ReportPage } from './report/report-page.tsx'
export { UnitPage } from './unit-page.tsx'
