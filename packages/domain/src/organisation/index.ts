export * from './check-units.ts'
export * from './unit-tree.ts'
export * from './unit.ts'
