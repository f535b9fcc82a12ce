export type { OpenedPlan } from './open-plan.ts'
export { openPlan } from './open-plan.ts'
export { startPlan } from './start-plan.ts'
