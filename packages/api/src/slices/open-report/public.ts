export { openReportRoutes } from './open-report.routes.ts'
