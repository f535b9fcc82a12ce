export { planDocumentRoutes } from './plan-document.routes.ts'
