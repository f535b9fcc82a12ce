export * from './csv-table.ts'
export * from './import-fault.ts'
export * from './read-columns.ts'
export * from './check-cells.ts'
