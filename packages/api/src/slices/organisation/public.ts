export * from './read-organisation.ts'
export * from './require-unit.ts'
export * from './units.ts'
