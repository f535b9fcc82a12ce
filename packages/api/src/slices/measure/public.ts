export { deadlineInput, ownerInput, requireOwner } from './owner.ts'
export { readMeasures } from './list.ts'
export { readRollUp } from './roll-up.ts'
