export { eraseDue, erasedKinds } from './erase-due.ts'
export type { Erased } from './erase-due.ts'
