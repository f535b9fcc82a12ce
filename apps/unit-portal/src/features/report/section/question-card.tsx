import { useTranslation } from 'react-i18next'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import type { QuestionView } from '../report-view.ts'
import { useQuestionText } from '../use-question-text.ts'
import { QuestionDiscussion } from '../discussion/question-discussion.tsx'
import { AlsoHere } from '../live/also-here.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import { AnswerFacts } from './answer-facts.tsx'
import { AnswerMatrix } from './answer-matrix.tsx'
import { FromRegister } from './from-register.tsx'
import { OverwrittenAnswer } from './overwritten-answer.tsx'
import { PreviousAnswer } from './previous-answer.tsx'
import { QuestionHelp } from './question-help.tsx'
import { RefusedAnswer } from '../saving/refused-answer.tsx'
import { ReadAnswer } from './read-answer.tsx'
import { SameAsBefore } from './same-as-before.tsx'

interface QuestionCardProps {
  readonly view: QuestionView
}

/** A question with all that belongs to it: its answers, help, law, last year's answer, who answered. */
export function QuestionCard({ view }: QuestionCardProps) {
  const { report, answers } = useReport()
  const { question, items } = view
  const id = anchorOf(question.key)
  const isAnswered = items.length > 0 && items.every(({ key }) => answers[key] !== undefined)
  const [first] = items
  return (
    <fieldset
      className="hms-question"
      id={id}
      tabIndex={-1}
      data-state={isAnswered ? 'answered' : undefined}
      data-depth={view.openedBy ? 1 : undefined}
    >
      <QuestionLegend view={view} />
      <AlsoHere question={question.key} />
      <QuestionHelp question={question} />
      {!first && <DerivedAnswer />}
      {first && question.rows && <AnswerMatrix view={view} />}
      {first && !question.rows && (
        <>
          {report.may.answer ? <AnswerChoice item={first} /> : <ReadAnswer item={first.key} />}
          <ul className="hms-question__facts">
            <PreviousAnswer item={first.key} />
            <FromRegister item={first.key} number={question.number} />
            <SameAsBefore item={first.key} number={question.number} />
            <AnswerFacts item={first.key} number={question.number} />
            <OverwrittenAnswer item={first.key} number={question.number} />
          </ul>
          <RefusedAnswer item={first.key} />
        </>
      )}
      {first && <QuestionDiscussion view={view} />}
    </fieldset>
  )
}

function QuestionLegend({ view }: QuestionCardProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const textOf = useQuestionText()
  const { question, openedBy } = view
  return (
    <>
      <legend className="hms-question__text">
        <span className="hms-question__number">
          <span className="ds-sr-only">{t('question.numberPrefix')} </span>
          {question.number}
        </span>
        {textOf(question.text)}
      </legend>
      {openedBy && question.shownWhen && (
        <p className="hms-subtle">
          {t('branch.because', {
            answer: t(`common:answers.${question.shownWhen.is}`),
            number: openedBy.number,
          })}
        </p>
      )}
    </>
  )
}

function DerivedAnswer() {
  const { t } = useTranslation('unit-report')
  return (
    <div className="ds-alert" data-color="info" data-size="sm">
      <p>{t('question.derivedFromSignatures')}</p>
    </div>
  )
}
