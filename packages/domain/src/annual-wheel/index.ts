export * from './annual-wheel.ts'
export * from './duties.ts'
