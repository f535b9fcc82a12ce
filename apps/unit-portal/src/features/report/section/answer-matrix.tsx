import { useTranslation } from 'react-i18next'
import type { Item } from '@hms/domain/questionnaire'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import type { QuestionView } from '../report-view.ts'
import { useQuestionText } from '../use-question-text.ts'
import { AnswerFacts } from './answer-facts.tsx'
import { OverwrittenAnswer } from './overwritten-answer.tsx'
import { PreviousAnswer } from './previous-answer.tsx'
import { RefusedAnswer } from '../saving/refused-answer.tsx'
import { ReadAnswer } from './read-answer.tsx'
import { SameAsBefore } from './same-as-before.tsx'
import { useAnswering } from './use-answering.ts'

interface AnswerMatrixProps {
  readonly view: QuestionView
}

/**
 * A question with rows. Each row is a group of radio buttons with a name of its own, and every button has its label:
 * where there is room the labels stand as headings of columns, else beside their buttons.
 */
export function AnswerMatrix({ view }: AnswerMatrixProps) {
  const { t } = useTranslation('common')
  const { report } = useReport()
  const { items, question } = view
  const options = items[0]?.options ?? []
  return (
    <div className="hms-matrix" data-columns={options.length}>
      {report.may.answer && (
        <div className="hms-matrix__head" aria-hidden="true">
          <div className="hms-matrix__columns">
            {options.map((option) => (
              <span key={option}>{t(`answers.${option}`)}</span>
            ))}
          </div>
        </div>
      )}
      {items.map((item) => (
        <MatrixRow key={item.key} item={item} number={question.number} />
      ))}
    </div>
  )
}

interface MatrixRowProps {
  readonly item: Item
  /** Of the question. */
  readonly number: string
}

function MatrixRow({ item, number }: MatrixRowProps) {
  const { t } = useTranslation('common')
  const textOf = useQuestionText()
  const { report } = useReport()
  const { value, answer } = useAnswering(item.key)
  const id = anchorOf(item.key)
  const text = item.row ? textOf(item.row.text) : ''
  return (
    <div
      className="hms-matrix__row"
      role={report.may.answer ? 'radiogroup' : 'group'}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-text`}
    >
      <div className="hms-matrix__text">
        <p className="portal-matrix-text" id={`${id}-text`}>
          {text}
        </p>
        <ul className="hms-question__facts portal-matrix-facts">
          <PreviousAnswer item={item.key} isShort />
          <SameAsBefore item={item.key} number={`${number}, ${text}`} />
          <AnswerFacts item={item.key} number={`${number}, ${text}`} isShort />
          <OverwrittenAnswer item={item.key} number={`${number}, ${text}`} />
        </ul>
        <RefusedAnswer item={item.key} />
      </div>
      {report.may.answer ? (
        <div className="hms-matrix__answers">
          {item.options.map((option) => (
            <label key={option} className="hms-matrix__answer">
              <input
                className="ds-input"
                type="radio"
                name={item.key}
                value={option}
                checked={value === option}
                onChange={() => answer(option)}
              />
              <span className="hms-matrix__answer-text">{t(`answers.${option}`)}</span>
            </label>
          ))}
        </div>
      ) : (
        <ReadAnswer item={item.key} />
      )}
    </div>
  )
}
