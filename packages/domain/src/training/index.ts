export * from './check-trainings.ts'
export * from './course.ts'
export * from './requirements.ts'
export * from './training-standing.ts'
