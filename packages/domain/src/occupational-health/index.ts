export * from './health-order.ts'
export * from './health-plan.ts'
