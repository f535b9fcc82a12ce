export { recordService } from './record-service.ts'
export { electionFields } from './save-election.ts'
