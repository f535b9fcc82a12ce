export * from './handed-in-outcomes.ts'
export * from './store-submissions.ts'
