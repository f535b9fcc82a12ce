import { useTranslation } from 'react-i18next'
import type { Item } from '@hms/domain/questionnaire'
import { useAnswering } from './use-answering.ts'

interface AnswerChoiceProps {
  readonly item: Item
}

/** Most answers that stand beside one another; more stand below one another. */
const mostInARow = 3

/** The possible answers of a question, one of which can be chosen. Stands in the question's fieldset. */
export function AnswerChoice({ item }: AnswerChoiceProps) {
  const { t } = useTranslation('common')
  const { value, answer } = useAnswering(item.key)
  return (
    <div className="hms-answers" data-layout={item.options.length <= mostInARow ? 'row' : undefined}>
      {item.options.map((option) => (
        <label key={option} className="hms-answer">
          <input
            className="ds-input"
            type="radio"
            name={item.key}
            value={option}
            checked={value === option}
            onChange={() => answer(option)}
          />
          <span>{t(`answers.${option}`)}</span>
        </label>
      ))}
    </div>
  )
}
