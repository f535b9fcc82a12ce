export * from './connection.ts'
export * from './device-clock.ts'
