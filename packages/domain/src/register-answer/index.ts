export * from './facts-of-unit.ts'
export * from './register-fact.ts'
