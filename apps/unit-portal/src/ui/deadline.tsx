import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { daysBetween } from './days.ts'
import { useLanguage } from './use-language.ts'
import { useToday } from './use-today.ts'

interface DeadlineProps {
  /** The last day on time, as ISO date. */
  readonly deadline: string
}

/** Until when something is due, and how long that is: `Frist 6. januar 2027 · 44 dager igjen`. */
export function Deadline({ deadline }: DeadlineProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const days = daysBetween(useToday(), deadline)
  return (
    <p className="hms-cluster portal-deadline">
      <span>{t('common:general.deadline', { date: formatDate(deadline, language) })}</span>
      {days > 0 && <span className="hms-subtle">{t('deadline.left', { count: days })}</span>}
      {days === 0 && <span className="hms-subtle">{t('deadline.today')}</span>}
      {days < 0 && (
        <span className="hms-status" data-state="late">
          {t('deadline.passed', { count: -days })}
        </span>
      )}
    </p>
  )
}
