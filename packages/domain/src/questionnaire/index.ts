export * from './answer-scale.ts'
export * from './edition.ts'
export * from './items.ts'
export * from './law.ts'
