export * from './percent.ts'
export * from './share.ts'
