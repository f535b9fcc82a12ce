export * from './election.ts'
export * from './meeting.ts'
