import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import { useSaving } from '../../app/use-saving.ts'
import { announce } from '../../ui/announcer.tsx'
import { TextAreaField } from '../../ui/fields.tsx'
import { IncidentProblem } from '../../app/incident-problem.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'

/** The longest concern or answer, in characters. */
const longest = 4_000

interface TextDialogProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly action: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSend: (text: string) => void
  readonly onClose: () => void
}

function TextDialog({ title, label, hint, action, isBusy, error, onSend, onClose }: TextDialogProps) {
  const { t } = useTranslation('unit-injury')
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = text.trim() === ''
  return (
    <ModalDialog
      title={title}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {action}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) onSend(text.trim())
      }}
    >
      <TextAreaField
        label={label}
        {...(hint !== undefined && { hint })}
        rows={5}
        longest={longest}
        value={text}
        onChange={setText}
        error={isTried && isMissing ? t('concerns.missing') : null}
      />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}

/** Raises a concern with the employer. */
export function RaiseDialog({
  unitCode,
  onClose,
}: {
  readonly unitCode: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('unit-injury')
  const { isBusy, error, save } = useSaving(trpc.concern.raise.mutationOptions(), () => {
    announce(t('concerns.sent'))
    onClose()
  })
  return (
    <TextDialog
      title={t('concerns.raise')}
      label={t('concerns.text')}
      hint={t('concerns.raiseHint')}
      action={t('concerns.send')}
      isBusy={isBusy}
      error={error}
      onSend={(text) => save({ unitCode, text })}
      onClose={onClose}
    />
  )
}

/** Answers a concern. */
export function AnswerDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation('unit-injury')
  const { isBusy, error, save } = useSaving(trpc.concern.answer.mutationOptions(), () => {
    announce(t('concerns.answered'))
    onClose()
  })
  return (
    <TextDialog
      title={t('concerns.giveAnswer')}
      label={t('concerns.answer')}
      action={t('concerns.giveAnswer')}
      isBusy={isBusy}
      error={error}
      onSend={(text) => save({ id, text })}
      onClose={onClose}
    />
  )
}
