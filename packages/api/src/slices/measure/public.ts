export { deadlineInput, ownerColumns, ownerInput, requireOwner } from './owner.ts'
export { readRollUp } from './roll-up.ts'
