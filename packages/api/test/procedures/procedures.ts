import type { inferRouterInputs } from '@trpc/server'
import type { AppRouter } from '../../src/app-router.ts'
import { appRouter, fileRouter } from '../../src/app-router.ts'
import type { ProcedureMeta } from '../../src/trpc.ts'

type Inputs = inferRouterInputs<AppRouter>

/** Path of a procedure, e.g. `'report.answer'`. */
export type ProcedurePath = {
  [Slice in keyof Inputs & string]: `${Slice}.${keyof Inputs[Slice] & string}`
}[keyof Inputs & string]

/** What a procedure takes. */
export type InputOf<Path extends ProcedurePath> = Path extends `${infer Slice}.${infer Name}`
  ? Slice extends keyof Inputs
    ? Name extends keyof Inputs[Slice]
      ? Inputs[Slice][Name]
      : never
    : never
  : never

/** A procedure of the API. */
export interface ListedProcedure {
  readonly path: ProcedurePath
  readonly type: 'query' | 'mutation' | 'subscription'
  /** Missing where it has been forgotten. */
  readonly action: ProcedureMeta['action'] | undefined
  /** The schemas that its input has to pass. */
  readonly inputs: readonly unknown[]
}

type Defined = Record<
  ProcedurePath,
  {
    readonly _def: {
      readonly type: ListedProcedure['type']
      readonly meta?: ProcedureMeta
      readonly inputs: readonly unknown[]
    }
  }
>

// tRPC has no other way to list the procedures of a router.
/* oxlint-disable no-underscore-dangle */
const defined = appRouter._def.procedures as unknown as Defined

/** Every procedure of the API. */
export const procedures: readonly ListedProcedure[] = Object.entries(defined).map(([path, { _def }]) => ({
  path: path as ProcedurePath,
  type: _def.type,
  action: _def.meta?.action,
  inputs: _def.inputs,
}))

/** Whether a procedure can be reached by the address for files too. */
export function takesFiles({ path }: ListedProcedure): boolean {
  return path in fileRouter._def.procedures
}
