import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { useReport } from '../report-context.tsx'

interface PreviousAnswerProps {
  readonly item: ItemKey
  /** In a row of a matrix: the year and the answer alone. */
  readonly isShort?: boolean
}

/** What the unit itself answered last time, and whether it is the same question. A list item, or nothing. */
export function PreviousAnswer({ item, isShort = false }: PreviousAnswerProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const { previous } = useReport().report
  if (!previous) return null
  const { year } = previous
  const continuity = previous.continuity[item]
  const answer = previous.answers[item]
  if (continuity === 'new') return isShort ? null : <li>{t('previous.isNew', { year })}</li>
  if (answer === undefined) return isShort ? null : <li>{t('previous.blank', { year })}</li>
  return (
    <li>
      {isShort ? t('previous.short', { year }) : t('previous.answered', { year })}{' '}
      <strong>{t(`common:answers.${answer}`)}</strong>
      {continuity === 'reworded' && ` ${isShort ? t('previous.rewordedShort') : t('previous.reworded')}`}
    </li>
  )
}
