export * from './due-for-erasure.ts'
export * from './retention-rules.ts'
