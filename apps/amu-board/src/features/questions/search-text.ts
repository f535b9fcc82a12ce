import type { Question } from '@hms/domain/questionnaire'
import { itemsOfQuestion } from '@hms/domain/questionnaire'
import { itemName } from '../../ui/item-name.ts'
import type { TextTools } from '../../ui/texts.ts'

/** What a search looks in: number, text, rows and short names of a question, in the reader's language. */
export function searchTextOf(question: Question, { t, text }: Pick<TextTools, 't' | 'text'>): string {
  const items = itemsOfQuestion(question).map(({ key, row }) => [
    itemName(t, key, ''),
    row ? text(row.text) : '',
  ])
  return [question.number, text(question.text), ...items.flat()].join(' ')
}
