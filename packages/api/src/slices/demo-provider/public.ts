export { demoClient, demoSettings } from './demo-provider.ts'
export { demoProviderRoutes } from './demo-provider.routes.ts'
