export { recordHealth } from './record-health.ts'
