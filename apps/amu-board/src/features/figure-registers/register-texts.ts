import type { Language } from '@hms/domain/language'
import type { Column, CellValue, RegisterId } from '@hms/domain/figure-register'
import { formatDate, formatNumber, languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { noFigure } from '../../ui/table/format-cell.ts'
import type { TextTools } from '../../ui/texts.ts'

/** What a component of the registers needs to speak the reader's language. */
export type RegisterTextTools = Omit<TextTools, 't'> & {
  readonly t: TFunction<['register', 'amu-board', 'common']>
  /** What a register's column is called. */
  readonly columnName: (register: RegisterId, column: string) => string
  /** What one of a column's words means. */
  readonly choiceName: (register: RegisterId, column: string, value: string) => string
}

/** The texts of the registers in the language that is chosen now. They are fetched when a register is first opened. */
export function useRegisterTexts(): RegisterTextTools {
  const { t, i18n } = useTranslation(['register', 'amu-board', 'common'])
  const language = languageOf(i18n)
  // Names of columns and choices follow from the registers' descriptions: a test sees to it that each has its text.
  const described = (key: string) => t(key as 'title')
  return {
    t,
    language,
    text: (localized) => localized[language],
    columnName: (register, column) => described(`registers.${register}.columns.${column}`),
    choiceName: (register, column, value) => described(`registers.${register}.choices.${column}.${value}`),
  }
}

/** A cell as people read it. */
export function cellText(
  { language, choiceName }: Pick<RegisterTextTools, 'language' | 'choiceName'>,
  register: RegisterId,
  column: Column,
  value: CellValue,
): string {
  if (value === null) return noFigure
  if (column.kind === 'choice') return choiceName(register, column.name, String(value))
  if (column.kind === 'day') return formatDate(String(value), language, 'short')
  if (column.kind === 'count' || column.kind === 'amount') return amountText(Number(value), language)
  return String(value)
}

/** A number with as many decimals as it has. */
function amountText(value: number, language: Language): string {
  const [, decimals = ''] = String(value).split('.')
  return formatNumber(value, language, decimals.length)
}
