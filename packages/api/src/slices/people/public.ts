export * from './require-person.ts'
export * from './store-person.ts'
