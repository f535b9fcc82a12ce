import type { Result } from '@hms/domain/result'
import type { Trx } from '../database/schema.ts'
import type { DataFault } from '../slices/data-import/public.ts'

/** What an import does with the bytes of its file. */
export type ImportInto<T> = (trx: Trx, bytes: Uint8Array) => Promise<Result<T, readonly DataFault[]>>
