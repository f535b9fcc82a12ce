export { roundReportRoutes } from './round-report.routes.ts'
