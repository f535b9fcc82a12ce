export { headCounts } from './head-counts.ts'
export * from './import-rows.ts'
export * from './read-rows.ts'
