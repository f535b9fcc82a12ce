export * from './audit-event.ts'
export { chain } from './chain.ts'
export * from './verify-chain.ts'
