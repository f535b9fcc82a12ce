import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { formatDateTime } from '@hms/texts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import { focusOn } from './focus-on.ts'
import { useAnswering } from './use-answering.ts'

interface OverwrittenAnswerProps {
  readonly item: ItemKey
  /** Of the question, for those who only hear the button's name. */
  readonly number: string
}

/** What the person had answered before another answered otherwise, and the way back to it. A list item, or nothing. */
export function OverwrittenAnswer({ item, number }: OverwrittenAnswerProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { report } = useReport()
  const { value, answer } = useAnswering(item)
  const had = report.overwritten[item]
  if (!had || had.value === value) return null
  const answerAsBefore = () => {
    answer(had.value)
    focusOn(anchorOf(item))
  }
  const words = had.value === null ? t('live.noAnswer') : t(`common:answers.${had.value}`)
  return (
    <li>
      {t('live.youHadAnswered', {
        answer: words,
        name: had.by ? localized(had.by.name) : t('live.somebody'),
        when: formatDateTime(had.overwrittenAt, language),
      })}
      {report.may.answer && (
        <>
          {' '}
          <button type="button" className="portal-text-button hms-no-print" onClick={answerAsBefore}>
            {t('live.answerAsBefore')}
            <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
          </button>
        </>
      )}
    </li>
  )
}
