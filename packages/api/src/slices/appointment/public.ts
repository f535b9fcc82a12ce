export * from './appointment-deed.ts'
export * from './appointment-turns.ts'
export * from './places.ts'
export * from './read-appointments.ts'
