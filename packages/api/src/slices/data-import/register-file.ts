import type { Result } from '@hms/domain/result'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import type { DataFault } from './file-fault.ts'

/** How many rows a file adds, changes and leaves as they are. */
export interface RegisterChanges {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** By whom a file is taken in, and whether it is. */
export interface TakingIn {
  readonly by: DoneBy
  /** Stores nothing, and tells what would happen. */
  readonly dryRun: boolean
}

/** A register as a file: what is written out can be taken in again. */
export interface RegisterFile {
  readonly columns: readonly string[]
  /** The rows by column, in the order of what they are known by. */
  write(trx: Trx): Promise<readonly (readonly string[])[]>
  /** All of it or nothing; rows that the file doesn't have stay as they are. */
  takeIn(
    trx: Trx,
    bytes: Uint8Array,
    taking: TakingIn,
  ): Promise<Result<RegisterChanges, readonly DataFault[]>>
}
