export * from './require-person.ts'
