import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { formatDateTime, formatTime } from '@hms/texts'
import { dayOf } from '../../../ui/days.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import { addressOf } from '../saving/pending-answer.ts'
import { useSavingStatus } from '../saving/saving-context.tsx'
import { focusOn } from './focus-on.ts'
import { useAnswering } from './use-answering.ts'

interface AnswerFactsProps {
  readonly item: ItemKey
  /** Of the question, for those who only hear the button's name. */
  readonly number: string
  /** In a row of a matrix: without who answered and when. */
  readonly isShort?: boolean
}

/** Who answered and when, whether it is saved, and the way to take the answer back. List items. */
export function AnswerFacts({ item, number, isShort = false }: AnswerFactsProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const { report } = useReport()
  const { value, answer } = useAnswering(item)
  const takeBack = () => {
    answer(null)
    focusOn(anchorOf(item))
  }
  return (
    <>
      {!isShort && <AnsweredBy item={item} />}
      <SavingOf item={item} />
      {report.may.answer && value !== null && (
        <li className="hms-no-print">
          <button type="button" className="portal-text-button" onClick={takeBack}>
            {t('question.takeBack')}
            <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
          </button>
        </li>
      )}
    </>
  )
}

interface OfItemProps {
  readonly item: ItemKey
}

function AnsweredBy({ item }: OfItemProps) {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  const localized = useLocalized()
  const today = useToday()
  const { report, answers } = useReport()
  const saved = report.answers[item]
  if (!saved?.by || saved.value !== answers[item]) return null
  const isToday = dayOf(new Date(saved.at)) === today
  const when = isToday
    ? t('question.todayAt', { time: formatTime(saved.at, language) })
    : formatDateTime(saved.at, language)
  return <li>{t('question.answeredBy', { name: localized(saved.by.name), when })}</li>
}

function SavingOf({ item }: OfItemProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const { report } = useReport()
  const { waiting, connection, savedAt } = useSavingStatus()
  const address = addressOf({ year: report.year, unitCode: report.unit.code, item })
  const isWaiting = waiting.some((answer) => addressOf(answer) === address)
  const saved = savedAt[address]
  if (isWaiting && connection.kind === 'ready') {
    return (
      <li className="hms-save" data-state="saving">
        {t('common:saving.saving')}
      </li>
    )
  }
  if (isWaiting) {
    return (
      <li className="hms-save" data-state="waiting">
        {t('saving.notYet')}
      </li>
    )
  }
  // Another's answer stands by now.
  if (saved === undefined || item in report.overwritten) return null
  return (
    <li className="hms-save" data-state="saved">
      {t('common:saving.savedAt', { time: formatTime(saved, language) })}
    </li>
  )
}
