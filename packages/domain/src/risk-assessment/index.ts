export * from './assessment.ts'
export * from './check-assessments.ts'
export * from './risk-scale.ts'
export * from './subject.ts'
