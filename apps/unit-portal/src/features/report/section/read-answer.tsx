import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { useReport } from '../report-context.tsx'

interface ReadAnswerProps {
  readonly item: ItemKey
}

/** The answer of an item as text, where it can't be changed. */
export function ReadAnswer({ item }: ReadAnswerProps) {
  const { t } = useTranslation('common')
  const value = useReport().answers[item]
  if (value === undefined) return <p className="portal-read-answer hms-subtle">{t('missing.blank')}</p>
  return (
    <p className="portal-read-answer">
      <strong>{t(`answers.${value}`)}</strong>
    </p>
  )
}
