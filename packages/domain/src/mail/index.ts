export * from './delivery.ts'
export * from './header-text.ts'
export * from './letter.ts'
export * from './mail-list.ts'
