import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Period } from './dated-appointment.ts'
import { overlap } from './dated-appointment.ts'
import type { PeriodProblem } from './check-period.ts'
import { periodProblems } from './check-period.ts'

/** Why an absence can't be kept. */
export type AbsenceProblem =
  | PeriodProblem
  /** The person is away in a part of that time already. */
  | { readonly kind: 'awayAlready'; readonly period: Period }

/** Checks when a person is away, against the person's other absences. */
export function checkAbsence(
  absence: Period,
  others: readonly Period[],
): Result<null, readonly AbsenceProblem[]> {
  const problems = periodProblems(absence)
  if (problems.length > 0) return failed(problems)
  const other = others.find((one) => overlap(one, absence))
  if (!other) return ok(null)
  const { validFrom, validTo } = other
  return failed([{ kind: 'awayAlready', period: { validFrom, validTo } }])
}
