export { riskDocumentRoutes } from './document.routes.ts'
export { recordAssessment } from './record-assessment.ts'
export { assessmentColumns } from './require-assessment.ts'
