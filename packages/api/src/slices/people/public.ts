export * from './store-person.ts'
