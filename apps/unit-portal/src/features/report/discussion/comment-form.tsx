import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestComment } from '@hms/domain/report'
import type { CommentDraft } from './comment-draft.ts'

interface CommentFormProps {
  /** Of the question. */
  readonly number: string
  /** What it says already, when it is changed. */
  readonly text?: string
  readonly draft: CommentDraft
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

/** Where a comment is written or changed. Takes the focus, unless it goes on from before the page was loaded. */
export function CommentForm({ number, text = '', draft, onSave, onCancel }: CommentFormProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [written, setWritten] = useState(draft.before ?? text)
  const [isTried, setTried] = useState(false)
  const goesOn = draft.before !== null
  useEffect(() => {
    if (!goesOn) field.current?.focus()
  }, [goesOn])
  const trimmed = written.trim()
  const problem = problemWith(trimmed)
  const isWrong = problem !== null && (isTried || problem === 'tooLong')
  const save = () => {
    if (problem === null) {
      draft.forget()
      return onSave(trimmed)
    }
    setTried(true)
    field.current?.focus()
  }
  const cancel = () => {
    draft.forget()
    onCancel()
  }
  return (
    <div className="ds-field portal-comment-form hms-no-print">
      <label className="ds-label" htmlFor={id}>
        {t('discussion.label', { number })}
      </label>
      <p className="hms-subtle" id={`${id}-hint`}>
        {t('discussion.hint')}
      </p>
      <textarea
        className="ds-input"
        id={id}
        ref={field}
        rows={3}
        value={written}
        aria-describedby={`${id}-hint${isWrong ? ` ${id}-problem` : ''}`}
        aria-invalid={isWrong}
        onChange={(event) => {
          setWritten(event.target.value)
          draft.keep(event.target.value)
        }}
      />
      {isWrong && (
        <p className="ds-validation-message" id={`${id}-problem`} role="alert">
          {t(`discussion.${problem}`, { count: trimmed.length, max: longestComment })}
        </p>
      )}
      <div className="hms-cluster">
        <button type="button" className="ds-button" data-size="sm" onClick={save}>
          {t('discussion.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={cancel}>
          {t('common:actions.cancel')}
        </button>
      </div>
    </div>
  )
}

function problemWith(text: string): 'empty' | 'tooLong' | null {
  if (text === '') return 'empty'
  return text.length > longestComment ? 'tooLong' : null
}
