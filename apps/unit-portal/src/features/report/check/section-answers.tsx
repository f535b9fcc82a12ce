import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Item } from '@hms/domain/questionnaire'
import { areBothSigned, isLetThrough } from '@hms/domain/report'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport, useReportParams } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import type { QuestionView, SectionView } from '../report-view.ts'
import { RefusedAnswer } from '../saving/refused-answer.tsx'
import { useQuestionText } from '../use-question-text.ts'

interface SectionAnswersProps {
  readonly view: SectionView
}

/** The questions and answers of a section, with a way to the section, and to each question that lacks its answer. */
export function SectionAnswers({ view }: SectionAnswersProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const localized = useLocalized()
  const params = useReportParams()
  const { report } = useReport()
  const { section, questions } = view
  const headingId = `section-${section.key}`
  return (
    <section aria-labelledby={headingId}>
      <div className="hms-cluster portal-answers__head" data-justify="between">
        <h2 className="ds-heading" data-size="xs" id={headingId}>
          {localized(section.title)}
        </h2>
        {report.may.answer && view.progress.shown > 0 && (
          <Link
            className="ds-link"
            to="/rapport/$year/$unitCode/del/$sectionKey"
            params={{ ...params, sectionKey: section.key }}
          >
            {t('check.change')}
            <span className="ds-sr-only"> – {localized(section.title)}</span>
          </Link>
        )}
      </div>
      <dl className="portal-answers">
        {questions.map((question) => (
          <QuestionAnswers key={question.question.key} view={question} sectionKey={section.key} />
        ))}
      </dl>
    </section>
  )
}

interface QuestionAnswersProps {
  readonly view: QuestionView
  readonly sectionKey: string
}

function QuestionAnswers({ view, sectionKey }: QuestionAnswersProps) {
  const textOf = useQuestionText()
  const { question, items } = view
  return (
    <div className="portal-answers__question">
      <dt>
        <span className="hms-question__number">{question.number}</span> {textOf(question.text)}
      </dt>
      {items.length === 0 && <DerivedAnswer />}
      {items.map((item) => (
        <dd key={item.key} className={item.row ? 'portal-answers__row' : undefined}>
          {item.row && <span>{textOf(item.row.text)}</span>}
          <ItemAnswer item={item} sectionKey={sectionKey} />
          <RefusedAnswer item={item.key} />
        </dd>
      ))}
    </div>
  )
}

/** The answer that follows from the signatures, once the report is handed in with them. */
function DerivedAnswer() {
  const { t } = useTranslation(['unit-report', 'common'])
  const signatures = useReport().report.submission?.signatures ?? []
  if (!areBothSigned(signatures)) return <dd className="hms-subtle">{t('question.derivedFromSignatures')}</dd>
  return (
    <dd>
      <strong>{t(`common:answers.${isLetThrough(signatures) ? 'no' : 'yes'}`)}</strong>{' '}
      <span className="hms-subtle">{t('question.followsFromSignatures')}</span>
    </dd>
  )
}

interface ItemAnswerProps {
  readonly item: Item
  readonly sectionKey: string
}

function ItemAnswer({ item, sectionKey }: ItemAnswerProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const params = useReportParams()
  const { answers, report } = useReport()
  const value = answers[item.key]
  if (value !== undefined) return <strong>{t(`common:answers.${value}`)}</strong>
  if (!report.may.answer) return <span className="hms-subtle">{t('common:missing.blank')}</span>
  return (
    <span className="hms-cluster">
      <span className="hms-status" data-state="missing">
        {t('check.missingAnswer')}
      </span>
      <Link
        className="ds-link"
        to="/rapport/$year/$unitCode/del/$sectionKey"
        params={{ ...params, sectionKey }}
        hash={anchorOf(item.key)}
      >
        {t('check.answerNow')}
        <span className="ds-sr-only"> {t('question.ofNumber', { number: item.question.number })}</span>
      </Link>
    </span>
  )
}
