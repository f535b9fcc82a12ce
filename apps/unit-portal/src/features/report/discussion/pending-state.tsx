import { useTranslation } from 'react-i18next'
import type { PendingRemark } from '../saving/pending-answer.ts'
import { RefusedEntry } from '../saving/refused-entry.tsx'
import { useSavingStatus } from '../saving/saving-context.tsx'

interface PendingStateProps {
  readonly pending: PendingRemark | null
  /** Of the question, for those who only hear the buttons' names. */
  readonly number: string
}

/** Where something said stands that the server hasn't confirmed: on its way, waiting, or refused and why. */
export function PendingState({ pending, number }: PendingStateProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const { connection } = useSavingStatus()
  if (!pending) return null
  if (pending.refusedFor !== null) return <RefusedRemark pending={pending} number={number} />
  const isOnItsWay = connection.kind === 'ready'
  return (
    <span className="hms-save portal-pending" data-state={isOnItsWay ? 'saving' : 'waiting'}>
      {isOnItsWay ? t('common:saving.saving') : t('saving.notYet')}
    </span>
  )
}

function RefusedRemark({ pending, number }: { readonly pending: PendingRemark; readonly number: string }) {
  const { t } = useTranslation('unit-report')
  const isComment = pending.remark.kind === 'comment'
  return (
    <RefusedEntry
      entry={pending}
      title={isComment ? t('discussion.refusedComment') : t('discussion.refusedMark')}
      letGo={t('discussion.letGo')}
      about={t('question.ofNumber', { number })}
    >
      {isComment && pending.value !== null && <p className="portal-comment__text">{pending.value}</p>}
    </RefusedEntry>
  )
}
