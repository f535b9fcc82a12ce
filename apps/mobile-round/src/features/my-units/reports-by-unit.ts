import type { LocalizedText } from '@hms/domain/language'
import type { ReportSummary } from '../../app/api.ts'

/** The section of the report in which the unit answers about its safety round. */
export const safetyRoundSection = 'safetyRound'

/** A unit with its reports. */
export interface UnitWithReports {
  readonly code: string
  readonly name: LocalizedText
  /** Newest year first. */
  readonly reports: readonly ReportSummary[]
}

/** The units that the reports are of, in the order in which they first appear. */
export function reportsByUnit(reports: readonly ReportSummary[]): readonly UnitWithReports[] {
  return [...Map.groupBy(reports, ({ unit }) => unit.code)].map(([code, ofUnit]) => ({
    code,
    name: ofUnit[0]?.unit.name ?? { nb: code, nn: code, en: code },
    reports: ofUnit.toSorted((one, other) => other.year - one.year),
  }))
}

/** Where in the unit portal the answer about the safety round of a year stands. */
export function safetyRoundAddress({ year, unit }: ReportSummary): string {
  return `/enhet/rapport/${year}/${encodeURIComponent(unit.code)}/del/${safetyRoundSection}`
}
