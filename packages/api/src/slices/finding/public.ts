export * from './record-findings.ts'
