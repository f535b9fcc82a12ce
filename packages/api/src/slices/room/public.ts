export * from './read-rooms.ts'
export { recordRoom, roomColumns } from './record-room.ts'
