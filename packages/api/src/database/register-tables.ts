import type { IncidentTables } from './incident-tables.ts'
import type { RoundTables } from './round-tables.ts'

/** The tables of the registers that units keep through the year. */
export interface RegisterTables extends RoundTables, IncidentTables {}
