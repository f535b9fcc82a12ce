export * from './store-submissions.ts'
