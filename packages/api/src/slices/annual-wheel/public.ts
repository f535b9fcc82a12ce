export { readWheel } from './read-wheel.ts'
