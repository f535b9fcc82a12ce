import type { Action } from '@hms/domain/access'
import type { Trx } from '../../src/database/schema.ts'
import type { Place } from './places.ts'
import type { InputOf, ProcedurePath } from './procedures.ts'

/** An input with which a procedure works for whoever has the right to it. */
export interface Sample<Input> {
  /**
   * What decides who may: the reach of the right must cover the unit or the faculty of the input, or it is enough to
   * have the right `anywhere`, for lists of what one reaches and for what belongs to nobody.
   */
  readonly decidedBy: 'unit' | 'faculty' | 'anywhere'
  /** The right that decides with this input, where it is another than the one that the procedure declares. */
  readonly action?: Action
  /** Makes the input; what it needs to refer to can be stored, and stays. */
  readonly input: (place: Place, trx: Trx) => Promise<Input> | Input
  /** Prepares what each call needs. It is done in the call's own transaction, and undone with it. */
  readonly before?: (trx: Trx, place: Place) => Promise<unknown>
}

/** The samples of each procedure: one or more. */
export type Samples = {
  readonly [Path in ProcedurePath]: readonly [Sample<InputOf<Path>>, ...Sample<InputOf<Path>>[]]
}

type More = Omit<Sample<unknown>, 'decidedBy' | 'input'>

/** The sample of a procedure that has to do with one unit. */
export function ofUnit<Input>(
  input: Sample<Input>['input'],
  more: More = {},
): [Sample<Input>, ...Sample<Input>[]] {
  return [{ decidedBy: 'unit', input, ...more }]
}

/** The sample of a procedure that has to do with the whole of one faculty. */
export function ofFaculty<Input>(
  input: Sample<Input>['input'],
  more: More = {},
): [Sample<Input>, ...Sample<Input>[]] {
  return [{ decidedBy: 'faculty', input, ...more }]
}

/** The sample of a procedure that has to do with no unit, or with all that one reaches. */
export function anywhere<Input>(
  input: Sample<Input>['input'],
  more: More = {},
): [Sample<Input>, ...Sample<Input>[]] {
  return [{ decidedBy: 'anywhere', input, ...more }]
}

/** Of a procedure that takes nothing. */
export const withoutInput = anywhere<void>(() => undefined)
