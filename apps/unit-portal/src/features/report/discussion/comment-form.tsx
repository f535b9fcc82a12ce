import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestComment } from '@hms/domain/report'

interface CommentFormProps {
  /** Of the question. */
  readonly number: string
  /** What it says already, when it is changed. */
  readonly text?: string
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

/** Where a comment is written or changed. Takes the focus. */
export function CommentForm({ number, text = '', onSave, onCancel }: CommentFormProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [written, setWritten] = useState(text)
  const [isTried, setTried] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const trimmed = written.trim()
  const problem = problemWith(trimmed)
  const isWrong = problem !== null && (isTried || problem === 'tooLong')
  const save = () => {
    if (problem === null) return onSave(trimmed)
    setTried(true)
    field.current?.focus()
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
        onChange={(event) => setWritten(event.target.value)}
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
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={onCancel}>
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
