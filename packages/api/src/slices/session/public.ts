export { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie.ts'
export { personOn } from './person-on.ts'
export * from './session-store.ts'
export { hashOf, newToken } from './token.ts'
