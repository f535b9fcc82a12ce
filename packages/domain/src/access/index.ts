export * from './can.ts'
export * from './policy.ts'
export * from './role.ts'
