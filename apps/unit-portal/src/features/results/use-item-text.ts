import type { Item } from '@hms/domain/questionnaire'
import { useFilledText } from '../../app/use-filled-text.ts'

/** Reads what an item asks: of a row of a matrix, its question and the row. */
export function useItemText(year: number): (item: Pick<Item, 'question' | 'row'>) => string {
  const textOf = useFilledText(year)
  return ({ question, row }) => (row ? `${textOf(question.text)} ${textOf(row.text)}` : textOf(question.text))
}
