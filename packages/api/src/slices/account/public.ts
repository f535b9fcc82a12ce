export { accountRoutes } from './account.routes.ts'
export { storedAbout } from './stored-about.ts'
export { storedInWords } from './stored-in-words.ts'
