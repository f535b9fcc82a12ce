import type { Unit, UnitKind } from '../organisation/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { PeriodProblem } from './check-period.ts'
import { periodProblems } from './check-period.ts'
import type { DatedAppointment, Period, SafetyArea } from './dated-appointment.ts'
import { overlap } from './dated-appointment.ts'
import type { Place } from './role-rules.ts'
import { roleRules } from './role-rules.ts'
import { isSameRole, lastDayOfTerm } from './terms.ts'

/** Why an appointment can't be kept. */
export type AppointmentProblem =
  | PeriodProblem
  /** It must be for one of these, and is for nothing. */
  | { readonly kind: 'placeMissing'; readonly places: readonly Place[] }
  /** The role is for something else: one of these. */
  | { readonly kind: 'wrongPlace'; readonly place: GivenPlace; readonly places: readonly Place[] }
  /** It is for something else already, and can only be for one thing. */
  | { readonly kind: 'secondPlace'; readonly place: GivenPlace }
  | { readonly kind: 'unknownUnit' }
  | { readonly kind: 'unknownArea' }
  /** No unit is on such a campus: these there are. */
  | { readonly kind: 'unknownCampus'; readonly campuses: readonly string[] }
  /** The role isn't for units of this kind, but of these. */
  | { readonly kind: 'wrongUnitKind'; readonly is: UnitKind; readonly kinds: readonly UnitKind[] }
  /** The elected have deputies: nobody acts for them. */
  | { readonly kind: 'cannotAct' }
  /** The person has the role there already, in this period. */
  | { readonly kind: 'alreadyAppointed'; readonly period: Period }

type GivenPlace = Exclude<Place, 'institution'>

/** What is unusual about an appointment that can be kept. */
export type AppointmentWarning =
  /** Longer than the law's term, which ends on this day; or without end. */
  | { readonly kind: 'longTerm'; readonly lastDay: string }
  /** The unit has another line manager in the same time; one of them acting is usual. */
  | { readonly kind: 'secondLineManager'; readonly personId: string; readonly period: Period }

/** What an appointment is checked against. */
export interface AppointmentContext {
  readonly units: readonly Pick<Unit, 'code' | 'kind' | 'campus'>[]
  readonly areas: readonly SafetyArea[]
  /** The appointments that are kept, without the one that is checked. */
  readonly others: readonly DatedAppointment[]
}

/** Checks one appointment: all that keeps it from being kept, or what is unusual about it. */
export function checkAppointment(
  appointment: DatedAppointment,
  context: AppointmentContext,
): Result<readonly AppointmentWarning[], readonly AppointmentProblem[]> {
  const period = periodProblems(appointment)
  const problems = [
    ...placeProblems(appointment),
    ...knownProblems(appointment, context),
    ...(appointment.acting && !roleRules[appointment.role].canAct ? [{ kind: 'cannotAct' } as const] : []),
    ...(period.length > 0 ? period : repeatProblems(appointment, context)),
  ]
  return problems.length > 0 ? failed(problems) : ok(warningsOf(appointment, context))
}

/**
 * What is wrong with what an appointment is for.
 *
 * | role is for           | given              | problem                   |
 * | --------------------- | ------------------ | ------------------------- |
 * | the institution       | nothing            |                           |
 * | something             | nothing            | placeMissing              |
 * | something             | one thing, its own |                           |
 * | something             | two of its own     | secondPlace, of the other |
 * | either                | anything else      | wrongPlace, of each       |
 */
function placeProblems(appointment: DatedAppointment): readonly AppointmentProblem[] {
  const { places } = roleRules[appointment.role]
  const given = (['unit', 'area', 'campus'] as const).filter((place) => appointment[place] !== null)
  const wrong = given.filter((place) => !places.includes(place))
  const [, ...second] = given.filter((place) => places.includes(place))
  if (given.length === 0 && !places.includes('institution')) return [{ kind: 'placeMissing', places }]
  return [
    ...wrong.map((place) => ({ kind: 'wrongPlace', place, places }) as const),
    ...second.map((place) => ({ kind: 'secondPlace', place }) as const),
  ]
}

function knownProblems(
  { role, unit, area, campus }: DatedAppointment,
  { units, areas }: AppointmentContext,
): readonly AppointmentProblem[] {
  return [
    ...(unit === null ? [] : unitProblems(unit, roleRules[role].unitKinds, units)),
    ...(area === null || areas.some(({ code }) => code === area) ? [] : [{ kind: 'unknownArea' } as const]),
    ...(campus === null ? [] : campusProblems(campus, units)),
  ]
}

function unitProblems(
  code: string,
  kinds: readonly UnitKind[],
  units: AppointmentContext['units'],
): readonly AppointmentProblem[] {
  const unit = units.find((one) => one.code === code)
  if (!unit) return [{ kind: 'unknownUnit' }]
  return kinds.length === 0 || kinds.includes(unit.kind)
    ? []
    : [{ kind: 'wrongUnitKind', is: unit.kind, kinds }]
}

function campusProblems(campus: string, units: AppointmentContext['units']): readonly AppointmentProblem[] {
  const campuses = [...new Set(units.map((unit) => unit.campus))]
  return campuses.includes(campus) ? [] : [{ kind: 'unknownCampus', campuses }]
}

function repeatProblems(
  appointment: DatedAppointment,
  { others }: AppointmentContext,
): readonly AppointmentProblem[] {
  const other = others.find(
    (one) =>
      one.personId === appointment.personId && isSameRole(one, appointment) && overlap(one, appointment),
  )
  return other ? [{ kind: 'alreadyAppointed', period: periodOf(other) }] : []
}

function warningsOf(
  appointment: DatedAppointment,
  { others }: AppointmentContext,
): readonly AppointmentWarning[] {
  const lastDay = lastDayOfTerm(appointment)
  const long = lastDay !== null && (appointment.validTo === null || appointment.validTo > lastDay)
  const otherManagers =
    appointment.role === 'lineManager'
      ? others.filter(
          (one) =>
            isSameRole(one, appointment) && one.acting === appointment.acting && overlap(one, appointment),
        )
      : []
  return [
    ...(long ? [{ kind: 'longTerm', lastDay } as const] : []),
    ...otherManagers.map(
      (one) => ({ kind: 'secondLineManager', personId: one.personId, period: periodOf(one) }) as const,
    ),
  ]
}

const periodOf = ({ validFrom, validTo }: Period): Period => ({ validFrom, validTo })
