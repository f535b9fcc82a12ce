export * from './session-cookie.ts'
export * from './session-store.ts'
