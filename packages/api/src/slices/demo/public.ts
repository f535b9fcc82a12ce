export { seedDemo } from './seed-demo.ts'
export * from './enter-demo.ts'
export { handedInUnit, humanitiesUnit, laboratoryUnit } from './demo-persons.ts'
