export { extensionOf, extensionsOf } from './extensions.ts'
export type { PreviousReport } from './previous-report.ts'
export { previousReportOf } from './previous-report.ts'
export * from './store-campaign.ts'
