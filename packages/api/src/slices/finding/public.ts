export * from './record-findings.ts'
export { findInEarlierReports } from './find-in-earlier-reports.ts'
