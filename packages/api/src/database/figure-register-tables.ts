import type { Amount, Cells, RegisterId } from '@hms/domain/figure-register'
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from './column-types.ts'

/** The tables of the registers of figures. */
export interface FigureRegisterTables {
  registerRow: RegisterRowTable
  registerFigure: RegisterFigureTable
}

/** A row of a register, see `FigureRegister`. */
export interface RegisterRowTable {
  id: Generated<number>
  register: RegisterId
  /** See `rowKey`. */
  key: string
  /** The unit that it is about; null where the register has none. It may be gone since. */
  unitCode: string | null
  year: number | null
  /** Whether the register is about persons, who could be told apart. */
  ofPersons: boolean
  cells: ColumnType<Cells, string, string>
  changedAt: Instant
}

/** What is added up of a register of figures about persons, see `Figure`. */
export interface RegisterFigureTable {
  register: RegisterId
  year: number
  place: string
  staffGroup: string
  /** Null where they are withheld. */
  amounts: ColumnType<Readonly<Record<string, Amount>> | null, string | null, never>
}
