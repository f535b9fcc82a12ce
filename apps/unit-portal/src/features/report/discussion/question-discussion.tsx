import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useReport } from '../report-context.tsx'
import type { QuestionView } from '../report-view.ts'
import { AnswerLog } from './answer-log.tsx'
import { useCommentDraft } from './comment-draft.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentThread } from './comment-thread.tsx'
import { Disagreements } from './disagreements.tsx'
import { useSaidAbout } from './use-said-about.ts'

interface QuestionDiscussionProps {
  readonly view: QuestionView
}

/** What is said about a question: who disagrees, comments, who answered what; with the ways to take part. */
export function QuestionDiscussion({ view }: QuestionDiscussionProps) {
  const { t } = useTranslation('unit-report')
  const { may } = useReport().report
  const said = useSaidAbout(view)
  const draft = useCommentDraft(view.question.key)
  const [isWriting, setWriting] = useState(draft.before !== null)
  const writeButton = useRef<HTMLButtonElement>(null)
  const { number } = view.question
  const close = () => {
    // The form goes with the focus in it: where it came from takes it.
    flushSync(() => setWriting(false))
    writeButton.current?.focus()
  }
  return (
    <div className="portal-discussion">
      <Disagreements said={said} number={number} />
      <CommentThread said={said} number={number} />
      {isWriting && (
        <CommentForm
          number={number}
          draft={draft}
          onSave={(text) => {
            said.say({ kind: 'comment', text })
            close()
          }}
          onCancel={close}
        />
      )}
      <div className="portal-discussion__acts">
        {may.comment && !isWriting && (
          <button
            type="button"
            className="portal-text-button hms-no-print"
            ref={writeButton}
            onClick={() => setWriting(true)}
          >
            {t('discussion.write')}
            <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
          </button>
        )}
        {may.comment && (
          <button
            type="button"
            className="portal-text-button hms-no-print"
            onClick={() => said.say({ kind: 'disagreement', disagrees: !said.disagrees })}
          >
            {said.disagrees ? t('discussion.agreeAgain') : t('discussion.disagree')}
            <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
          </button>
        )}
        <AnswerLog view={view} />
      </div>
    </div>
  )
}
