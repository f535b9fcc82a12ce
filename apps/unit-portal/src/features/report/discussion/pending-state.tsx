import { useTranslation } from 'react-i18next'
import { useProblemWords } from '../../../app/problem-page.tsx'
import type { Problem } from '../../../app/problem.ts'
import type { PendingRemark } from '../saving/pending-answer.ts'
import { useSaver, useSavingStatus } from '../saving/saving-context.tsx'

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
  const { t } = useTranslation(['unit-portal', 'common'])
  const saver = useSaver()
  const { title, advice } = useProblemWords((pending.refusedFor ?? 'unexpected') as Problem['kind'])
  const isComment = pending.remark.kind === 'comment'
  return (
    <div className="portal-refused" role="alert">
      <p className="hms-save" data-state="failed">
        {isComment ? t('discussion.refusedComment') : t('discussion.refusedMark')}
      </p>
      {isComment && pending.value !== null && <p className="portal-comment__text">{pending.value}</p>}
      <p>
        {title}. {advice}
      </p>
      <div className="hms-cluster">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => saver.sendAgain(pending.id)}
        >
          {t('common:actions.tryAgain')}
          <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => saver.dismiss(pending.id)}
        >
          {t('discussion.letGo')}
          <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
        </button>
      </div>
    </div>
  )
}
