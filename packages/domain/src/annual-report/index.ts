export * from './compare-with-printed.ts'
export * from './printed-claim.ts'
export * from './table-flags.ts'
