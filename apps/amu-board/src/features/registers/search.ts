import type { OrderKind } from '@hms/domain/occupational-health'
import { orderKinds } from '@hms/domain/occupational-health'
import type { ReviewState, RiskLevel, RiskSubject } from '@hms/domain/risk-assessment'
import { reviewStates, riskLevels, riskSubjects } from '@hms/domain/risk-assessment'
import { requirementKeys } from '@hms/domain/training'
import type { RequirementKey } from '@hms/domain/training'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What every register keeps in its address, beside the faculty. */
export interface RegisterSearch {
  campus?: string | undefined
  q?: string | undefined
  /** The page, from 2 on; the first when left out. */
  page?: number | undefined
}

/** What the register of training keeps in its address. */
export interface TrainingSearch extends RegisterSearch {
  requirement?: RequirementKey | undefined
  /** All with a role are shown, also those who lack nothing. */
  all?: 'yes' | undefined
}

/** Reads what every register keeps; what is not valid is left out. */
export function registerSearch(raw: RawSearch): RegisterSearch {
  const page = Number(raw.page)
  return {
    ...optional('campus', textIn(raw.campus)?.slice(0, 100)),
    ...optional('q', textIn(raw.q)?.slice(0, 200)),
    ...optional('page', Number.isInteger(page) && page >= 2 && page < 10_000 ? page : undefined),
  }
}

/** Reads the address of the register of training. */
export function trainingSearch(raw: RawSearch): TrainingSearch {
  return {
    ...registerSearch(raw),
    ...optional('requirement', oneOf(requirementKeys, raw.requirement)),
    ...optional('all', oneOf(['yes'] as const, raw.all)),
  }
}

/** What the register of risk assessments keeps in its address. */
export interface RisksSearch extends RegisterSearch {
  subject?: RiskSubject | undefined
  state?: ReviewState | undefined
  risk?: RiskLevel | undefined
}

/** Reads the address of the register of risk assessments. */
export function risksSearch(raw: RawSearch): RisksSearch {
  return {
    ...registerSearch(raw),
    ...optional('subject', oneOf(riskSubjects, raw.subject)),
    ...optional('state', oneOf(reviewStates, raw.state)),
    ...optional('risk', oneOf(riskLevels, raw.risk)),
  }
}

/** What the register of the safety service keeps in its address. */
export interface ServiceSearch extends RegisterSearch {
  /** All units are shown, also those where nothing presses. */
  all?: 'yes' | undefined
}

/** Reads the address of the register of the safety service. */
export function serviceSearch(raw: RawSearch): ServiceSearch {
  return { ...registerSearch(raw), ...optional('all', oneOf(['yes'] as const, raw.all)) }
}

/** What the register of the occupational health service keeps in its address. */
export interface HealthSearch extends RegisterSearch {
  kind?: OrderKind | undefined
  /** Only what waits is shown. */
  open?: 'yes' | undefined
}

/** Reads the address of the register of the occupational health service. */
export function healthSearch(raw: RawSearch): HealthSearch {
  return {
    ...registerSearch(raw),
    ...optional('kind', oneOf(orderKinds, raw.kind)),
    ...optional('open', oneOf(['yes'] as const, raw.open)),
  }
}
