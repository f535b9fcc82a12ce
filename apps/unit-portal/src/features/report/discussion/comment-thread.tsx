import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import { useSession } from '../../../app/session.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { useCommentDraft } from './comment-draft.ts'
import { CommentForm } from './comment-form.tsx'
import { PendingState } from './pending-state.tsx'
import type { SaidAbout, ShownComment } from './said-about.ts'
import type { useSaidAbout } from './use-said-about.ts'

interface CommentThreadProps {
  readonly said: ReturnType<typeof useSaidAbout>
  /** Of the question. */
  readonly number: string
}

/** The comments on a question, the oldest first. Nothing while there is none. */
export function CommentThread({ said, number }: CommentThreadProps) {
  const { t } = useTranslation('unit-report')
  const { comments } = said
  if (comments.length === 0) return null
  return (
    <ol className="hms-plain-list portal-comments" aria-label={t('discussion.ofQuestion', { number })}>
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} say={said.say} number={number} />
      ))}
    </ol>
  )
}

interface CommentItemProps {
  readonly comment: ShownComment
  readonly say: CommentThreadProps['said']['say']
  readonly number: string
}

function CommentItem({ comment, say, number }: CommentItemProps) {
  const { id, item, text, saved, pending } = comment
  const draft = useCommentDraft(id)
  const [isChanging, setChanging] = useState(draft.before !== null)
  const place = useRef<HTMLLIElement>(null)
  const close = () => {
    // What had the focus goes: its comment takes it.
    flushSync(() => setChanging(false))
    place.current?.focus()
  }
  const change = (to: string | null) => {
    say({ kind: 'comment', of: id, text: to }, item)
    close()
  }
  if (isChanging && text !== null) {
    return (
      <li className="portal-comment">
        <CommentForm number={number} text={text} draft={draft} onSave={change} onCancel={close} />
      </li>
    )
  }
  const isRefused = pending !== null && pending.refusedFor !== null
  // A new one that was refused stands with its text in what is said about that.
  const isRefusedNew = saved === null && isRefused
  return (
    <li className="portal-comment" ref={place} tabIndex={-1}>
      {!isRefusedNew && <CommentHead comment={comment} />}
      {!isRefusedNew && text !== null && <p className="portal-comment__text">{text}</p>}
      <PendingState pending={pending} number={number} />
      {saved?.mine && text !== null && !isRefused && (
        <CommentActs number={number} onChange={() => setChanging(true)} onRemove={() => change(null)} />
      )}
      {saved && text !== null && saved.earlier.length > 0 && <Earlier earlier={saved.earlier} />}
    </li>
  )
}

function CommentHead({ comment: { text, saved } }: { readonly comment: ShownComment }) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { person } = useSession()
  const name = saved ? (saved.by ? localized(saved.by.name) : t('live.somebody')) : localized(person.name)
  return (
    <p className="portal-comment__head">
      <strong>{name}</strong>
      {saved?.by && ` · ${t(`common:roles.${saved.by.role}`)}`}
      {saved && ` · ${formatDateTime(saved.at, language)}`}
      {text === null && ` · ${t('discussion.removed')}`}
    </p>
  )
}

interface CommentActsProps {
  readonly number: string
  readonly onChange: () => void
  readonly onRemove: () => void
}

function CommentActs({ number, onChange, onRemove }: CommentActsProps) {
  const { t } = useTranslation('unit-report')
  const { may } = useReport().report
  if (!may.comment) return null
  return (
    <p className="portal-comment__acts hms-no-print">
      <button type="button" className="portal-text-button" onClick={onChange}>
        {t('discussion.change')}
        <span className="ds-sr-only"> {t('discussion.toQuestion', { number })}</span>
      </button>
      <button type="button" className="portal-text-button" onClick={onRemove}>
        {t('discussion.remove')}
        <span className="ds-sr-only"> {t('discussion.toQuestion', { number })}</span>
      </button>
    </p>
  )
}

type Earlier = NonNullable<SaidAbout['comments'][number]['saved']>['earlier']

function Earlier({ earlier }: { readonly earlier: Earlier }) {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  return (
    <details className="portal-help">
      <summary>{t('discussion.earlier', { count: earlier.length })}</summary>
      <ul className="hms-plain-list portal-help__content">
        {earlier.map(({ text, at }) => (
          <li key={at}>
            <span className="hms-subtle">{formatDateTime(at, language)}</span>
            <p className="portal-comment__text">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
