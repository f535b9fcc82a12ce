import type { FigureRegister } from './register.ts'
import {
  courses,
  employeeSurvey,
  inclusiveWorkingLife,
  publishedFigures,
  surveyPlans,
  whistleblowing,
} from './registers/of-the-year.ts'
import { premises, sharedPremises } from './registers/premises.ts'
import { sickLeave } from './registers/sick-leave.ts'
import { nationality, staff } from './registers/staff.ts'

const all = [
  sickLeave,
  staff,
  nationality,
  whistleblowing,
  courses,
  employeeSurvey,
  surveyPlans,
  premises,
  sharedPremises,
  inclusiveWorkingLife,
  publishedFigures,
] as const

/** Id of one of the registers. */
export type RegisterId = (typeof all)[number]['id']

/** A register of the catalogue. */
export type KnownRegister = FigureRegister & { readonly id: RegisterId }

/** All registers, in the order in which they are listed. A new one is described beside them, and named in the texts. */
export const figureRegisters: readonly KnownRegister[] = all

/** The ids of all registers. */
export const registerIds: readonly RegisterId[] = all.map(({ id }) => id)

/** The description of a register. */
export function figureRegister(id: RegisterId): KnownRegister {
  const register = figureRegisters.find((one) => one.id === id)
  if (!register) throw new Error(`There is no register ${id}`)
  return register
}
