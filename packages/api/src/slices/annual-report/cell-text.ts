import type { ColumnKind, ReportCell } from '@hms/domain/annual-report'
import type { Language } from '@hms/domain/language'
import { formatNumber, formatPercent, formatSigned } from '@hms/texts'

/** What stands where there is no value. */
export const noValue = '–'

/** A cell as people read it. */
export function cellText(cell: ReportCell, kind: ColumnKind, language: Language): string {
  if (cell === null) return noValue
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return cell[language]
  if (kind === 'percent') return formatPercent(cell, language)
  if (kind === 'points') return formatSigned(cell, language)
  return formatNumber(cell, language, kind === 'number' && !Number.isInteger(cell) ? 1 : 0)
}

/** A cell as programs take it: a text in the language, or a number. */
export function cellValue(cell: ReportCell, language: Language): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell[language] : cell
}
