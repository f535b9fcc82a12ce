import { useTranslation } from 'react-i18next'
import type { Progress } from '@hms/domain/report'
import { formatTime } from '@hms/texts'
import { useLanguage } from '../../../ui/use-language.ts'
import { useSavingStatus } from './saving-context.tsx'

interface SavingBarProps {
  /** Of what the page holds. */
  readonly progress: Pick<Progress, 'answered' | 'shown'>
}

/**
 * Stays at the top of a page of questions: how many are answered, and that answers are saved. A screen reader
 * says it when the words change, so once a minute at most however fast one answers.
 */
export function SavingBar({ progress }: SavingBarProps) {
  const { t } = useTranslation('common')
  const language = useLanguage()
  const { connection, lastSavedAt } = useSavingStatus()
  const isSaved = lastSavedAt !== null && connection.kind === 'ready'
  return (
    <div className="hms-form-bar hms-no-print">
      <span>{t('counts.answered', { answered: progress.answered, total: progress.shown })}</span>
      <p className="hms-save" role="status" data-state={isSaved ? 'saved' : undefined}>
        {isSaved && t('saving.savedAt', { time: formatTime(lastSavedAt, language) })}
      </p>
    </div>
  )
}
