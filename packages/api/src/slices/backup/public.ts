export * from './read-backup.ts'
export * from './restore-backup.ts'
export * from './take-backup.ts'
