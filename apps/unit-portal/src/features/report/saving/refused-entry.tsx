import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemWords } from '../../../app/problem-page.tsx'
import type { Problem } from '../../../app/problem.ts'
import type { PendingEntry } from './pending-answer.ts'
import { useSaver } from './saving-context.tsx'

interface RefusedEntryProps {
  readonly entry: PendingEntry
  /** What the server would not take. */
  readonly title: string
  /** What the button says that lets it go. */
  readonly letGo: string
  /** What the buttons are about, for those who only hear their names; left out where that is clear. */
  readonly about?: string
  /** What was written, where the title doesn't say it. */
  readonly children?: ReactNode
}

/** What the server would not take: why, and to send it once more or let it go. */
export function RefusedEntry({ entry, title, letGo, about, children }: RefusedEntryProps) {
  const { t } = useTranslation('common')
  const saver = useSaver()
  const reason = useProblemWords((entry.refusedFor ?? 'unexpected') as Problem['kind'])
  const heard = about === undefined ? null : <span className="ds-sr-only"> {about}</span>
  return (
    <div className="portal-refused" role="alert">
      <p className="hms-save" data-state="failed">
        {title}
      </p>
      {children}
      <p>
        {reason.title}. {reason.advice}
      </p>
      <div className="hms-cluster">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => saver.sendAgain(entry.id)}
        >
          {t('actions.tryAgain')}
          {heard}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => saver.dismiss(entry.id)}
        >
          {letGo}
          {heard}
        </button>
      </div>
    </div>
  )
}
