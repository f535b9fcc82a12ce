import type { Answer, Edition, Item, ItemKey, QuestionKey } from '@hms/domain/questionnaire'
import { fillPlaceholders, itemsOf } from '@hms/domain/questionnaire'
import type { LocalizedText } from '@hms/domain/language'
import type { AnswerSheet } from '@hms/domain/report'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useSession } from '../../../app/session.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import type { PreviousReport } from './previous-in-preview.tsx'
import { PreviousInPreview } from './previous-in-preview.tsx'

interface PreviewQuestionProps {
  readonly edition: Edition
  readonly questionKey: QuestionKey
  readonly sheet: AnswerSheet
  /** What the unit handed in the last time; null where none is looked at, or it is the first time. */
  readonly previous: PreviousReport | null
  readonly onAnswer: (item: ItemKey, answer: Answer) => void
}

/** A question as a unit meets it; nothing of one that its answers have closed. */
export function PreviewQuestion({
  edition,
  questionKey,
  sheet,
  previous,
  onAnswer,
}: PreviewQuestionProps): ReactNode {
  const { t } = useCampaignTexts()
  const fill = useFill()
  const question = edition.questions.find(({ key }) => key === questionKey)
  const items = itemsOf(edition).filter((item) => item.question.key === questionKey)
  const isShown = question?.derivedFrom !== undefined || items.some(({ key }) => sheet.isShown(key))
  if (!question || !isShown) return null
  return (
    <fieldset className="hms-question" data-depth={question.shownWhen ? 1 : undefined}>
      <legend className="hms-question__text">
        <span className="hms-question__number">{question.number}</span> {fill(question.text)}
      </legend>
      <details className="desk-question-help">
        <summary>{t('edition.help')}</summary>
        <p className="hms-question__help">{fill(question.help)}</p>
      </details>
      {question.derivedFrom ? <p className="hms-subtle">{t('edition.derived')}</p> : null}
      {question.derivedFrom ? null : question.rows ? (
        <Rows items={items} sheet={sheet} previous={previous} onAnswer={onAnswer} />
      ) : (
        items.map((item) => (
          <Fragment key={item.key}>
            <Choice item={item} sheet={sheet} onAnswer={onAnswer} />
            <PreviousInPreview item={item.key} previous={previous} />
          </Fragment>
        ))
      )}
    </fieldset>
  )
}

type AnsweringProps = Pick<PreviewQuestionProps, 'sheet' | 'onAnswer'>

/** Most answers that stand beside one another; more stand below one another. */
const mostInARow = 3

function Choice({ item, sheet, onAnswer }: AnsweringProps & { readonly item: Item }) {
  const { t } = useCampaignTexts()
  return (
    <div className="hms-answers" data-layout={item.options.length <= mostInARow ? 'row' : undefined}>
      {item.options.map((option) => (
        <label key={option} className="hms-answer">
          <Radio item={item} option={option} sheet={sheet} onAnswer={onAnswer} />
          <span>{t(`common:answers.${option}`)}</span>
        </label>
      ))}
    </div>
  )
}

function Rows({
  items,
  previous,
  ...answering
}: AnsweringProps & Pick<PreviewQuestionProps, 'previous'> & { readonly items: readonly Item[] }) {
  const { t } = useCampaignTexts()
  const fill = useFill()
  const options = items[0]?.options ?? []
  return (
    <div className="hms-matrix" data-columns={options.length}>
      <div className="hms-matrix__head" aria-hidden="true">
        <div className="hms-matrix__columns">
          {options.map((option) => (
            <span key={option}>{t(`common:answers.${option}`)}</span>
          ))}
        </div>
      </div>
      {items.map((item) => (
        <div key={item.key} className="hms-matrix__row" role="radiogroup" aria-labelledby={`row-${item.key}`}>
          <div className="hms-matrix__text">
            <p id={`row-${item.key}`}>{item.row ? fill(item.row.text) : null}</p>
            <PreviousInPreview item={item.key} previous={previous} />
          </div>
          <div className="hms-matrix__answers">
            {item.options.map((option) => (
              <label key={option} className="hms-matrix__answer">
                <Radio item={item} option={option} {...answering} />
                <span className="hms-matrix__answer-text">{t(`common:answers.${option}`)}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

function Radio({
  item,
  option,
  sheet,
  onAnswer,
}: AnsweringProps & { readonly item: Item; readonly option: Answer }) {
  return (
    <input
      type="radio"
      className="ds-input"
      name={item.key}
      value={option}
      checked={sheet.answerOf(item.key) === option}
      onChange={() => onAnswer(item.key, option)}
    />
  )
}

function useFill(): (text: LocalizedText) => string {
  const { language } = useCampaignTexts()
  const { institution } = useSession()
  const { year } = useCampaign()
  const { name, payrollSystem, basicCourse } = institution
  return (text) =>
    fillPlaceholders(text[language], { year, institution: name[language], payrollSystem, basicCourse })
}
