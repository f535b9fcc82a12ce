export { callbackPath, openIdClient } from './openid-client.ts'
export { signInRoutes } from './sign-in.routes.ts'
export type { SignInParts } from './sign-in.routes.ts'
export { signOutRoutes } from './sign-out.routes.ts'
