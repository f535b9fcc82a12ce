import type { Language } from '@hms/domain/language'
import { formatNumber, formatPercent, formatSigned } from '@hms/texts'
import type { CellKind, CellValue } from './column.ts'

/** Stands where there is no figure. */
export const noFigure = '–'

/** A cell as people read it in the given language. */
export function formatCell(kind: CellKind, value: CellValue, language: Language): string {
  if (value === null) return noFigure
  if (typeof value === 'string') return value
  if (kind === 'percent') return formatPercent(value, language)
  if (kind === 'points') return formatSigned(value, language)
  return formatNumber(value, language)
}
