import { useTranslation } from 'react-i18next'
import { lawReferenceUrl, laws } from '@hms/domain/questionnaire'
import type { Question } from '@hms/domain/questionnaire'
import { useLocalized } from '../../../ui/use-language.ts'
import { useQuestionText } from '../use-question-text.ts'

interface QuestionHelpProps {
  readonly question: Question
}

/** What to think of when answering, and what the question follows from: opens when it is asked for. */
export function QuestionHelp({ question }: QuestionHelpProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const textOf = useQuestionText()
  const localized = useLocalized()
  return (
    <details className="portal-help">
      <summary>
        {t('question.help')}
        <span className="ds-sr-only"> {t('question.ofNumber', { number: question.number })}</span>
      </summary>
      <div className="portal-help__content hms-prose">
        <p>{textOf(question.help)}</p>
        {question.law.length > 0 && (
          <>
            <p className="portal-help__label">{t('question.law')}</p>
            <ul className="portal-help__list">
              {question.law.map((reference) => (
                <li key={`${reference.law} ${reference.section}`}>
                  <a
                    className="ds-link"
                    href={lawReferenceUrl(reference)}
                    target="_blank"
                    rel="noreferrer"
                    title={localized(laws[reference.law].title)}
                  >
                    {t('common:general.lawReference', {
                      law: localized(laws[reference.law].short),
                      section: reference.section,
                    })}
                    <span className="ds-sr-only"> ({t('common:general.opensInNewTab')})</span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {question.internalControl.length > 0 && (
          <>
            <p className="portal-help__label">{t('common:internalControl.name')}</p>
            <ul className="portal-help__list">
              {question.internalControl.map((point) => (
                <li key={point}>
                  {t('question.internalControlPoint', { point })} {t(`common:internalControl.point${point}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
