export { annualReportRoutes } from './annual-report.routes.ts'
export { readReport } from './read-report.ts'
export { reportFormatNames, reportFormats } from './write-report.ts'
export type { ReportFormatName } from './write-report.ts'
