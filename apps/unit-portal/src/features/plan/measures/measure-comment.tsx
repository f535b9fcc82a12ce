import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'

/** Writes a comment on a measure. */
export function MeasureComment({ id }: { readonly id: number }) {
  const { t } = useTranslation('unit-plan')
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.measure.comment.mutationOptions(), () => {
    setText('')
    announce(t('measure.commented'))
  })
  return (
    <form
      noValidate
      className="hms-stack hms-no-print"
      data-gap="sm"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(text.trim() === '')
        if (text.trim() !== '') save({ id, text: text.trim() })
      }}
    >
      <TextAreaField
        label={t('measure.comment')}
        value={text}
        onChange={setText}
        hint={t('measure.commentHint')}
        error={isMissing && text.trim() === '' ? t('measure.commentMissing') : null}
      />
      <ProblemNotice error={error} />
      <p>
        <button type="submit" className="ds-button" data-variant="secondary" aria-disabled={isBusy}>
          {t('measure.addComment')}
        </button>
      </p>
    </form>
  )
}
