export { startPageRoutes } from './start-page.routes.ts'
