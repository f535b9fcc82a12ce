export * from './read-organisation.ts'
export * from './units.ts'
